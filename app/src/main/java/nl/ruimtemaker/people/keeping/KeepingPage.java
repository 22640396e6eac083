package nl.ruimtemaker.people.keeping;

import java.util.List;
import java.util.Map;
import nl.ruimtemaker.people.Acts;
import nl.ruimtemaker.platform.Door;

/**
 * Who keeps the keys, who belongs here, what keepers did, and how the house is set up.
 *
 * @param mailed whether this keeper has a mail when something waits
 * @param doors the entries of the menu that keepers turn on
 * @param passes how many devices read or tell here, with whomever's pass
 */
public record KeepingPage(
        KeyRing keys,
        List<Acts.Act> acts,
        List<Door> doors,
        HouseForm form,
        Map<String, String> mistakes,
        boolean mailed,
        long passes) {}
