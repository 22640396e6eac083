package nl.ruimtemaker.moment.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the operator typed about a list: which column is what, by its name or by its letter. */
record Asked(List<String> words, Survey survey) {
    boolean yes() {
        return words.contains("--yes");
    }

    /** The guess, with whatever was typed in its place. */
    Mapping over(Mapping guess) {
        boolean headed = guess.headed() && !words.contains("--no-header");
        var chosen = new Mapping(
                column("--text", guess.text(), headed),
                column("--title", guess.title(), headed),
                column("--date", guess.date(), headed),
                column("--place", guess.place(), headed),
                column("--present", guess.present(), headed),
                List.of(),
                headed,
                words.contains("--month-first") ? Order.MONTH_DAY : guess.order(),
                words.contains("--skip-empty"));
        var left = values("--leave").stream().map(name -> find(name, headed)).toList();
        var kept = all().filter(column -> !survey.columns().get(column).empty())
                .filter(column -> guess.kept().contains(column) || guess.isChosen(column))
                .boxed()
                .filter(column -> !left.contains(column))
                .toList();
        return chosen.keeping(kept);
    }

    private @Nullable Integer column(String option, @Nullable Integer guessed, boolean headed) {
        return values(option).stream()
                .findFirst()
                .map(name -> find(name, headed))
                .orElse(guessed);
    }

    /** @throws Unreadable where the list has no such column */
    private Integer find(String name, boolean headed) {
        return first(column -> survey.columns().get(column).called(headed).equalsIgnoreCase(name.strip()))
                .or(() -> first(column -> survey.columns().get(column).letter().equalsIgnoreCase(name.strip())))
                .orElseThrow(() -> new Unreadable("sheet.column.unknown"));
    }

    private Optional<Integer> first(IntPredicate fits) {
        return all().filter(fits).boxed().findFirst();
    }

    private IntStream all() {
        return IntStream.range(0, survey.columns().size());
    }

    private List<String> values(String option) {
        var values = new ArrayList<String>();
        for (int at = 0; at + 1 < words.size(); at++) {
            if (words.get(at).equals(option)) {
                values.add(words.get(at + 1));
            }
        }
        return values;
    }
}
