package nl.ruimtemaker.moment;

import java.util.Map;

/** The form for a second reading, under the moment that it is about. */
public record ReadingPage(Moment moment, ReadingForm form, Map<String, String> mistakes) {}
