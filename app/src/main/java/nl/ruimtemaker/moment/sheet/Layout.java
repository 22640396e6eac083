package nl.ruimtemaker.moment.sheet;

import org.jspecify.annotations.Nullable;

/**
 * How a list is laid out: of a CSV file its letters and what separates its cells, of a workbook the tab that is read.
 *
 * @param tabs how many tabs the workbook has
 */
public record Layout(
        @Nullable Encoding encoding,
        @Nullable Separator separator,
        @Nullable String tab,
        int tabs) {}
