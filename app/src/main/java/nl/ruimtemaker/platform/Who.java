package nl.ruimtemaker.platform;

import java.util.UUID;

/** The person who signed in, as the top of a page greets them. */
public record Who(UUID id, String name, String language) {}
