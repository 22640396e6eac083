package nl.ruimtemaker.analysis;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ruimtemaker.analysis.agreement.CohensKappa;
import nl.ruimtemaker.analysis.disclosure.Cell;
import nl.ruimtemaker.analysis.disclosure.FewestTellers;
import nl.ruimtemaker.analysis.disclosure.Figure;
import nl.ruimtemaker.analysis.disclosure.RoundedToFive;
import nl.ruimtemaker.analysis.disclosure.Suppression;
import nl.ruimtemaker.analysis.disclosure.TwoWayTable;
import org.junit.jupiter.api.Test;

class DisclosureExamplesTest extends WorkedExamples {
    @Test
    void ofATableWithFewTellers() throws IOException {
        var table = TwoWayTable.of(new int[][] {{3, 12, 9}, {11, 7, 14}, {15, 21, 10}});
        var suppression = Suppression.of(table, FewestTellers.INSIDE);
        var rounded = new RoundedToFive(table);
        var lines = new StringJoiner("\n");
        lines.add("|  |  |  | total | rounded |  |  | total |");
        lines.add("|---|---|---|---|---|---|---|---|");
        for (int row = 0; row <= table.rows(); row++) {
            var cells = cells(table, row);
            var shown = cells.stream().map(cell -> shown(suppression, cell));
            var fives = cells.stream().map(rounded::shown).map(String::valueOf);
            lines.add("| " + Stream.concat(shown, fives).collect(Collectors.joining(" | ")) + " |");
        }
        Documented.says("suppression", lines.toString());
    }

    @Test
    void ofTwoPublications() throws IOException {
        var published = new Figure<>(24, tellers(24));
        Documented.says(
                "figures",
                "Published is %d. With one teller more it stays %d, with four more %d, and with five more it becomes %d."
                        .formatted(
                                published.count(),
                                published
                                        .next(new Figure<>(25, tellers(25)), FewestTellers.INSIDE)
                                        .count(),
                                published
                                        .next(new Figure<>(28, tellers(28)), FewestTellers.INSIDE)
                                        .count(),
                                published
                                        .next(new Figure<>(29, tellers(29)), FewestTellers.INSIDE)
                                        .count()));
    }

    @Test
    void ofTwoReadings() throws IOException {
        var kappa = (CohensKappa.Known) CohensKappa.of(new int[][] {{20, 5}, {10, 15}});
        Documented.says(
                "agreement",
                "Of fifty moments, 20 were read by both as the first class and 15 as the second, 5 and 10 otherwise: they agree on %.2f, chance gives %.2f, kappa is %.2f."
                        .formatted(kappa.observed(), kappa.expected(), kappa.kappa()));
    }

    private static List<Cell> cells(TwoWayTable table, int row) {
        return table.cells().stream().filter(cell -> cell.row() == row).toList();
    }

    private static String shown(Suppression suppression, Cell cell) {
        var interval = suppression.audit().intervals().get(cell);
        return interval == null
                ? String.valueOf(suppression.table().count(cell))
                : "*%d to %d*".formatted(interval.low(), interval.high());
    }

    private static Set<Integer> tellers(int count) {
        return IntStream.range(0, count).boxed().collect(Collectors.toSet());
    }
}
