package nl.ruimtemaker.moment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.ruimtemaker.people.Agreed;
import nl.ruimtemaker.people.Circle;
import nl.ruimtemaker.people.Consent;
import nl.ruimtemaker.people.Guesthood;
import nl.ruimtemaker.platform.Sight;
import org.jspecify.annotations.Nullable;

/**
 * A story as its own teller sees it.
 *
 * @param path where what can be done with it stands: under the story itself, or under the slip
 * @param code the slip, where the teller came by it
 * @param again where something more can be told, right after telling
 * @param stopped where a keeper had the last word and it was no: how wide they were asked
 * @param left guests who were to read it and are no longer here
 * @param goneAt where it was taken back: until when it can be put back
 * @param reasons what keepers answered with a no
 * @param counted whether it may be counted outside the community
 * @param guests the guests that can be named
 * @param outings who reads it beyond the neighbourhood, newest first
 * @param agreed what the ledger says about it, newest first
 * @param echoes what came of it
 * @param elsewhere what of it is read outside by other ways than its circle
 * @param mistake the key of what was wrong with the choice of who may read it, or null
 */
public record OwnPage(
        Moment moment,
        String path,
        @Nullable String code,
        boolean justTold,
        @Nullable String again,
        @Nullable Circle stopped,
        List<String> left,
        List<Wish> wishes,
        @Nullable Instant goneAt,
        List<Reading> readings,
        List<String> reasons,
        boolean counted,
        List<Guesthood> guests,
        List<Outing> outings,
        List<Agreed> agreed,
        List<Echo.Line> echoes,
        List<Sight.Outside> elsewhere,
        @Nullable String mistake) {

    /** The key of its heading: right after telling, exactly how far it has come. */
    public String heading() {
        if (!justTold) {
            return moment.isTakenBack() ? "moment.taken-back" : "moment.own";
        }
        return waitsForNeighbourhood()
                ? "moment.told.waits"
                : moment.circle() == Circle.OWN ? "moment.told.own" : "moment.told";
    }

    /** Whether it is worked on with a paper slip. */
    public boolean bySlip() {
        return path.equals("/briefje");
    }

    /** The key of who can read it now. */
    public String sight() {
        if (waitsForNeighbourhood()) {
            return "moment.sight.now.waits";
        }
        if (stopped != null) {
            return stopped == Circle.OWN ? "moment.sight.now.hidden" : "moment.sight.now.refused";
        }
        var circle =
                moment.circle() == Circle.GUESTS && moment.guests().isEmpty() ? Circle.NEIGHBOURHOOD : moment.circle();
        // Where something of it is read by another way, "nobody else" would not be true.
        boolean more = !elsewhere.isEmpty() && (circle == Circle.NEIGHBOURHOOD || circle == Circle.GUESTS);
        return "moment.sight.now." + circle + (more ? ".more" : "");
    }

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

    /** What somebody noted for its teller and still holds: asked or read by that word, or counted by it. */
    public List<Agreed> spoken() {
        return agreed.stream().filter(this::holds).toList();
    }

    /** Who reads it outside now. */
    public List<Outing> outside() {
        return outings.stream().filter(Outing::isOpen).toList();
    }

    /** Where what somebody noted is undone. */
    public String undo(Agreed said) {
        if (said.purpose() == Consent.Purpose.COUNT) return path + "/meetellen?counted=false";
        return path + "/terughalen?circle=" + said.circle()
                + (said.guesthood() == null ? "" : "&guesthood=" + said.guesthood());
    }

    private boolean holds(Agreed said) {
        if (!said.isSpoken()) return false;
        if (said.purpose() == Consent.Purpose.COUNT) return counted && isLastWord(said);
        boolean asked = wishes.stream()
                .anyMatch(wish -> wish.circle() == said.circle() && Objects.equals(wish.guesthood(), said.guesthood()));
        boolean read = outings.stream().anyMatch(each -> each.isFor(said.circle(), said.guesthood()));
        return (asked || read) && isLastWord(said);
    }

    private boolean isLastWord(Agreed said) {
        return agreed.stream()
                .filter(each -> each.side() == Consent.Side.TELLER && each.purpose() == said.purpose())
                .filter(each -> each.circle() == said.circle() && Objects.equals(each.guesthood(), said.guesthood()))
                .findFirst()
                .filter(said::equals)
                .isPresent();
    }
}
