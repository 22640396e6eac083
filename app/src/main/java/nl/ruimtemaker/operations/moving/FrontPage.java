package nl.ruimtemaker.operations.moving;

import java.util.List;
import nl.ruimtemaker.platform.Kept;

/** The first page of a folder that was taken along. */
public record FrontPage(List<Kept.Chapter> chapters) {}
