package nl.ruimtemaker.people.keeping;

import java.util.List;
import nl.ruimtemaker.platform.Waiting;

/** What somebody can do now. */
public record NowPage(List<Waiting.Line> lines) {}
