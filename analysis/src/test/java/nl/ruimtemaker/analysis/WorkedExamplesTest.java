package nl.ruimtemaker.analysis;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ruimtemaker.analysis.agreement.CohensKappa;
import nl.ruimtemaker.analysis.composition.AitchisonDistance;
import nl.ruimtemaker.analysis.composition.Centre;
import nl.ruimtemaker.analysis.composition.ClosedGeometricMean;
import nl.ruimtemaker.analysis.composition.Composition;
import nl.ruimtemaker.analysis.composition.Ternary;
import nl.ruimtemaker.analysis.composition.TotalVariance;
import nl.ruimtemaker.analysis.composition.ZeroReplacement;
import nl.ruimtemaker.analysis.disclosure.Cell;
import nl.ruimtemaker.analysis.disclosure.FewestTellers;
import nl.ruimtemaker.analysis.disclosure.Figure;
import nl.ruimtemaker.analysis.disclosure.RoundedToFive;
import nl.ruimtemaker.analysis.disclosure.Suppression;
import nl.ruimtemaker.analysis.disclosure.TwoWayTable;
import nl.ruimtemaker.analysis.sampling.AtLeastOne;
import nl.ruimtemaker.analysis.sampling.ClopperPearson;
import nl.ruimtemaker.analysis.sampling.FewestAsked;
import nl.ruimtemaker.analysis.sampling.Sample;
import nl.ruimtemaker.analysis.sampling.Wilson;
import nl.ruimtemaker.analysis.signals.AverageRunLength;
import nl.ruimtemaker.analysis.signals.Ewma;
import nl.ruimtemaker.analysis.signals.PoissonCusum;
import nl.ruimtemaker.analysis.signals.Side;
import nl.ruimtemaker.analysis.signals.Weeks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The figures of docs/analysis.md, reckoned by who uses the library from outside. */
class WorkedExamplesTest {
    private final Locale ours = Locale.getDefault();

    @BeforeEach
    void figuresWithPoints() {
        Locale.setDefault(Locale.ROOT);
    }

    @AfterEach
    void asItWas() {
        Locale.setDefault(ours);
    }

    @Test
    void ofATriangle() throws IOException {
        var answers = List.of(new Composition(.7, .2, .1), new Composition(.2, .3, .5), new Composition(.1, .8, .1));
        var fourth = new Composition(.6, .4, 0);
        var centre = ClosedGeometricMean.of(answers);
        var place = Ternary.of(centre);
        var hundredth = ZeroReplacement.OF_A_HUNDREDTH;
        var finer = new ZeroReplacement(0.001);
        var four = Stream.concat(answers.stream(), Stream.of(fourth)).toList();
        var none = (Centre.TooManyZeros) Centre.of(four, hundredth);
        Documented.says("triads", """
                Three answers, (0.7, 0.2, 0.1), (0.2, 0.3, 0.5) and (0.1, 0.8, 0.1), have their centre at %s, which lies at (%.4f, %.4f). The first two
                are %.4f apart, the first and the third %.4f; their total variance is %.4f. With (0.6, 0.4, 0) as a fourth, the centre would be %s if
                a 0 stands for %.4f, and %s if it stands for %.4f. So there is none: %d of %d answers has a 0.""".formatted(
                parts(centre),
                place.x(),
                place.y(),
                AitchisonDistance.between(answers.get(0), answers.get(1)),
                AitchisonDistance.between(answers.get(0), answers.get(2)),
                TotalVariance.of(answers).orElseThrow(),
                parts(ClosedGeometricMean.of(
                        four.stream().map(hundredth::replace).toList())),
                hundredth.delta(),
                parts(ClosedGeometricMean.of(four.stream().map(finer::replace).toList())),
                finer.delta(),
                none.withZero(),
                none.answers()));
    }

    @Test
    void ofSignals() throws IOException {
        var weeks = Weeks.of(2, 1, 3, 2, 2, 4, 5, 4);
        var ewma = Ewma.around(2).chart(weeks);
        var cusum = PoissonCusum.between(2, 4);
        var sums = cusum.chart(weeks);
        var table = new StringJoiner("\n");
        table.add("| week | signals | EWMA | upper limit | CUSUM, k = %.4f |".formatted(cusum.k()));
        table.add("|---|---|---|---|---|");
        for (int week = 0; week < weeks.size(); week++) {
            table.add("| %d | %d | %.4f | %.4f | %.3f |"
                    .formatted(
                            week + 1,
                            weeks.count(week).orElseThrow(),
                            ewma.get(week).z(),
                            ewma.get(week).upper(),
                            sums.get(week).s()));
        }
        Documented.says("signals", table.toString());
    }

    @Test
    void ofRunLengths() throws IOException {
        var table = new StringJoiner("\n");
        table.add("| k = 3, h | weeks until a false alarm, at 2 a week | weeks until it is seen, at 4 a week |");
        table.add("|---|---|---|");
        IntStream.rangeClosed(4, 6)
                .mapToObj(h -> new PoissonCusum(Side.MORE, 3, h))
                .forEach(cusum -> table.add("| %.0f | %.1f | %.1f |"
                        .formatted(cusum.h(), AverageRunLength.of(cusum, 2), AverageRunLength.of(cusum, 4))));
        Documented.says("run-lengths", table.toString());
    }

    @Test
    void ofADraw() throws IOException {
        var residents = IntStream.rangeClosed(1, 8).mapToObj("r00%d"::formatted).toList();
        var sample = Sample.of("ruimtemaker-demo-seed", residents, 3);
        Documented.says("draw", """
                With the seed `%s`, of r001 to r008 are drawn: %s. When r007 takes themselves back: %s. The frame is
                `%s`.""".formatted(
                        sample.seed(),
                        String.join(", ", sample.drawn()),
                        String.join(", ", sample.without(Set.of("r007")).drawn()),
                        sample.frameHash()));
    }

    @Test
    void ofAnswers() throws IOException {
        var table = new StringJoiner("\n");
        table.add("| answered, of 50 | Wilson | Clopper-Pearson |");
        table.add("|---|---|---|");
        IntStream.of(50, 49, 45, 0).forEach(k -> {
            var wilson = Wilson.of(k, 50);
            var exact = ClopperPearson.of(k, 50);
            table.add("| %d | %.4f to %.4f | %.4f to %.4f |"
                    .formatted(k, wilson.lower(), wilson.upper(), exact.lower(), exact.upper()));
        });
        Documented.says("answers", table.toString());
    }

    @Test
    void ofNinetyNinePercent() throws IOException {
        var claim = FewestAsked.OF_THE_99_PERCENT;
        Documented.says("ninety-nine", """
                To claim that 99 %% answers, %s have to be asked when 0, 1, 2 or 3 of them don't answer; in a community of 100, 200, 500, 1000 or 5000, when
                all do, %s. Fifty of fifty supports %.1f %% and no more. That at least one of fifty can help has a chance of 99 %% when a share of
                %.4f of all can; at 0.10 it is %.4f and at 0.05 %.4f.""".formatted(
                        IntStream.rangeClosed(0, 3)
                                .mapToObj(claim::with)
                                .map(String::valueOf)
                                .collect(Collectors.joining(", ")),
                        IntStream.of(100, 200, 500, 1000, 5000)
                                .mapToObj(population -> String.valueOf(claim.among(population, 0)))
                                .collect(Collectors.joining(", ")),
                        100 * ClopperPearson.atLeast(50, 50, 0.95),
                        AtLeastOne.shareNeeded(0.99, 50),
                        AtLeastOne.chance(0.10, 50),
                        AtLeastOne.chance(0.05, 50)));
    }

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

    private static String parts(Composition answer) {
        return "(%.4f, %.4f, %.4f)".formatted(answer.a(), answer.b(), answer.c());
    }
}
