package nl.ruimtemaker.people.keeping;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ruimtemaker.people.Acts;
import nl.ruimtemaker.platform.Door;

/**
 * Who keeps the keys, who belongs here, what keepers did, and how the house is set up.
 *
 * @param mailed whether this keeper has a mail when something waits
 * @param doors the entries of the menu that keepers turn on
 */
public record KeepingPage(
        List<Member> members,
        List<Acts.Act> acts,
        List<Door> doors,
        HouseForm form,
        Map<String, String> mistakes,
        boolean mailed) {

    /** Whether nobody keeps a key, so that members choose. */
    public boolean isKeeperless() {
        return members.stream().noneMatch(Member::keeps);
    }

    /** Who can be chosen by this member: the others, or themselves where there is nobody else. */
    public List<Member> eligible(UUID chooser) {
        var others = members.stream()
                .filter(member -> !member.person().equals(chooser))
                .toList();
        return others.isEmpty() ? members : others;
    }

    /** Whether one keeper is alone with the key, so that one person decides for all. */
    public boolean hasOneKeeper() {
        return members.stream().filter(Member::keeps).count() == 1;
    }
}
