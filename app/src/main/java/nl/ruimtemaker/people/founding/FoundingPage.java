package nl.ruimtemaker.people.founding;

import java.util.Map;

/** The form to begin a space with. */
public record FoundingPage(FoundingForm form, Map<String, String> mistakes) {}
