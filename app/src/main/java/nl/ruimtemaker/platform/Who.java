package nl.ruimtemaker.platform;

import java.util.UUID;

/**
 * The person who signed in, as the top of a page greets them.
 *
 * @param formal whether they are spoken to with "u": where they are, or outside any space, everywhere they belong
 */
public record Who(UUID id, String name, String language, boolean formal) {}
