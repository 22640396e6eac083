package nl.ruimtemaker.people.mine;

import java.util.List;
import nl.ruimtemaker.platform.Sight;

/** Who can see what of mine in one space, as each room says; and one by one what is seen outside it. */
public record SightPage(List<Sight.Line> lines, List<Sight.Outside> outside) {}
