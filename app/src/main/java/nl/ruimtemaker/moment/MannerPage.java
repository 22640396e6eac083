package nl.ruimtemaker.moment;

import java.util.List;
import nl.ruimtemaker.mirror.Span;

/**
 * The newest moments behind a part of the space mirror.
 *
 * @param text the key of what that part is called
 * @param count how many there are in all
 */
public record MannerPage(String text, Span span, int count, List<Moment> moments) {}
