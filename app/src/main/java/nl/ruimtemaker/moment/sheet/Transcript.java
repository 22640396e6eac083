package nl.ruimtemaker.moment.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ruimtemaker.moment.Answered;
import nl.ruimtemaker.moment.Moment;
import nl.ruimtemaker.moment.Period;
import nl.ruimtemaker.platform.PlainText;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a list as stories, by the columns that somebody chose. */
final class Transcript {
    private static final int LONGEST_ANSWER = 2_000;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final Survey survey;
    private final Mapping mapping;
    private final LocalDate tomorrow;

    Transcript(Survey survey, Mapping mapping, LocalDate today) {
        this.survey = survey;
        this.mapping = mapping;
        this.tomorrow = today.plusDays(1);
    }

    Line line(Row row) {
        boolean isAbove = row.line() < survey.first() || (mapping.headed() && row.line() == survey.first());
        if (isAbove || (mapping.skips() && cell(row, mapping.text()).isEmpty())) {
            return new Line.Passed();
        }
        var faults = faults(row);
        return faults.isEmpty() ? new Line.Told(story(row)) : new Line.Wrong(faults);
    }

    private List<Fault> faults(Row row) {
        var faults = new ArrayList<Fault>();
        if (row.cells().size() > survey.columns().size()) {
            faults.add(new Fault(row.line(), "", "sheet.wrong.cells"));
        }
        fault(row, mapping.text(), textFault(row)).ifPresent(faults::add);
        fault(row, mapping.date(), dateFault(cell(row, mapping.date()))).ifPresent(faults::add);
        fault(row, mapping.place(), tooLong(row, mapping.place(), Moment.LONGEST_PLACE, "sheet.wrong.place"))
                .ifPresent(faults::add);
        fault(row, mapping.present(), tooLong(row, mapping.present(), Moment.LONGEST_PRESENT, "sheet.wrong.present"))
                .ifPresent(faults::add);
        mapping.kept()
                .forEach(column -> fault(row, column, tooLong(row, column, LONGEST_ANSWER, "sheet.wrong.answer"))
                        .ifPresent(faults::add));
        return faults;
    }

    private Story story(Row row) {
        var answers = mapping.kept().stream()
                .filter(column -> !row.cell(column).isEmpty())
                .map(column -> new Answered(name(column), row.cell(column)))
                .toList();
        return new Story(
                text(row),
                happened(row).orElse(null),
                PlainText.orNull(cell(row, mapping.place())),
                PlainText.orNull(cell(row, mapping.present())),
                answers);
    }

    private String text(Row row) {
        var title = cell(row, mapping.title());
        return title.isEmpty() ? cell(row, mapping.text()) : title + "\n" + cell(row, mapping.text());
    }

    private Optional<Period> happened(Row row) {
        return Dates.read(cell(row, mapping.date()), mapping.order());
    }

    private @Nullable String textFault(Row row) {
        if (cell(row, mapping.text()).isEmpty()) return "sheet.wrong.text";
        return text(row).length() > Moment.LONGEST_TEXT ? "sheet.wrong.text.long" : null;
    }

    private @Nullable String dateFault(String typed) {
        if (typed.isEmpty()) return null;
        var read = Dates.read(typed, mapping.order());
        if (read.isEmpty()) return "sheet.wrong.date";
        var from = read.get().from();
        return from.isBefore(EARLIEST) || from.isAfter(tomorrow) ? "sheet.wrong.date.far" : null;
    }

    private @Nullable String tooLong(Row row, @Nullable Integer column, int most, String reason) {
        return cell(row, column).length() > most ? reason : null;
    }

    private Optional<Fault> fault(Row row, @Nullable Integer column, @Nullable String reason) {
        return reason == null
                ? Optional.empty()
                : Optional.of(new Fault(row.line(), column == null ? "" : name(column), reason));
    }

    private String name(int column) {
        return survey.columns().get(column).called(mapping.headed());
    }

    private static String cell(Row row, @Nullable Integer column) {
        return column == null ? "" : row.cell(column);
    }
}
