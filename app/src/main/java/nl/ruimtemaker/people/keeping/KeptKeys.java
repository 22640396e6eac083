package nl.ruimtemaker.people.keeping;

import java.util.List;
import nl.ruimtemaker.people.Acts;

/** Who belonged here and what keepers did, as it stands in a folder that was taken along. */
public record KeptKeys(List<Member> members, List<Acts.Act> acts) {}
