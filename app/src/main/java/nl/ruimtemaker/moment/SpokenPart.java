package nl.ruimtemaker.moment;

import java.util.List;
import nl.ruimtemaker.people.Guesthood;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody notes what a teller without an account said aloud.
 *
 * @param guests the guests who do not read the story yet
 * @param mistake the key of what is missing
 * @param done whether it was noted just now
 */
public record SpokenPart(List<Guesthood> guests, @Nullable String mistake, boolean done) {}
