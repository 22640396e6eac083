package nl.ruimtemaker.moment.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a list is sent, with the lists that this keeper is looking at.
 *
 * @param mistake the key of what was wrong with the file
 * @param line after which line it is wrong, where that is known
 */
public record SheetsPage(
        List<Sheet> sheets,
        @Nullable String mistake,
        @Nullable Integer line) {}
