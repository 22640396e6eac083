package nl.ruimtemaker.analysis;

import java.io.IOException;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import nl.ruimtemaker.analysis.signals.AverageRunLength;
import nl.ruimtemaker.analysis.signals.Ewma;
import nl.ruimtemaker.analysis.signals.PoissonCusum;
import nl.ruimtemaker.analysis.signals.Side;
import nl.ruimtemaker.analysis.signals.Weeks;
import org.junit.jupiter.api.Test;

class SignalExamplesTest extends WorkedExamples {
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
}
