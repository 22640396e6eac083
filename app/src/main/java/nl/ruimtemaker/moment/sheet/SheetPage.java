package nl.ruimtemaker.moment.sheet;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One list: how it was read, which column is what, and what would come of it, or how far it is.
 *
 * @param mapping the columns as they stand in the form
 * @param trial what would come of it; nothing while its columns are wrong, and once it was begun
 */
public record SheetPage(
        Sheet sheet, Mapping mapping, @Nullable Trial trial, Map<String, String> mistakes) {
    private static final int FEW = 8;

    /** What the columns can be, by the name of the field. */
    public List<String> roles() {
        return List.copyOf(mapping.roles().keySet());
    }

    /** All columns that hold anything. */
    public List<Choice> choices() {
        var columns = sheet.survey().columns();
        return IntStream.range(0, columns.size())
                .filter(column -> !columns.get(column).empty() || mapping.isChosen(column))
                .mapToObj(column -> new Choice(
                        column,
                        columns.get(column).called(mapping.headed()),
                        columns.get(column).sample(),
                        mapping.kept().contains(column)))
                .toList();
    }

    /** Those that are nothing yet: kept as an answer, or left out. */
    public List<Choice> others() {
        return choices().stream()
                .filter(choice -> !mapping.isChosen(choice.number()))
                .toList();
    }

    /** Whether there are so many that they fold. */
    public boolean hasManyOthers() {
        return others().size() > FEW;
    }

    /** The column of the dates, where one was chosen. */
    public boolean isDated() {
        return mapping.date() != null;
    }
}
