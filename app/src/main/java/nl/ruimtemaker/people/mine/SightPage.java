package nl.ruimtemaker.people.mine;

import java.util.List;
import nl.ruimtemaker.platform.Sight;

/** Who can see what of mine in one space, as each room says. */
public record SightPage(List<Sight.Line> lines) {}
