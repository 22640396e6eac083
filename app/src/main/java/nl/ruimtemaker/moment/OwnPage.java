package nl.ruimtemaker.moment;

import java.time.Instant;
import java.util.List;
import nl.ruimtemaker.people.Guesthood;
import org.jspecify.annotations.Nullable;

/**
 * A story as its own teller sees it.
 *
 * @param path where what can be done with it stands: under the story itself, or under the slip
 * @param code the slip, where the teller came by it
 * @param goneAt where it was taken back: until when it can be put back
 * @param reasons what keepers answered with a no
 * @param counted whether it may be counted outside the community
 * @param guests the guests that can be named
 * @param echoes what came of it
 */
public record OwnPage(
        Moment moment,
        String path,
        @Nullable String code,
        boolean justTold,
        List<Wish> wishes,
        @Nullable Instant goneAt,
        List<Reading> readings,
        List<String> reasons,
        boolean counted,
        List<Guesthood> guests,
        List<Echo.Line> echoes) {

    /** Whether a keeper still has to look before the neighbourhood can read it. */
    public boolean waitsForNeighbourhood() {
        return wishes.stream().anyMatch(wish -> !wish.circle().leavesTheNeighbourhood());
    }

    /** What was asked beyond the neighbourhood. */
    public List<Wish> wider() {
        return wishes.stream()
                .filter(wish -> wish.circle().leavesTheNeighbourhood())
                .toList();
    }
}
