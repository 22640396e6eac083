package nl.ruimtemaker.bench;

import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * What each function of the analysis library takes, by JMH; the classes are public because it writes one beside each. Each
 * iteration is the time of many calls by how many there were, as a clock takes as long as the shortest of them; of the
 * iterations the median is told.
 */
final class Methods {
    private static final int MEDIAN = 50;
    private static final double NANOS_IN_A_MICROSECOND = 1_000;

    private Methods() {}

    static void measure(Asked asked) throws RunnerException {
        var options = new OptionsBuilder()
                .include("nl\\.ruimtemaker\\.bench\\.\\w+Methods\\.")
                .verbosity(VerboseMode.SILENT)
                .build();
        var report = new Report("methods", "of what", "which function", "median µs");
        for (var result : new Runner(options).run()) {
            var nanos = result.getPrimaryResult().getStatistics().getPercentile(MEDIAN);
            report.row(kind(result), words(result), String.format(Locale.ROOT, "%.3f", nanos / NANOS_IN_A_MICROSECOND));
        }
        report.write();
    }

    private static String kind(RunResult result) {
        var names = result.getParams().getBenchmark().split("\\.");
        return names[names.length - 2].replace("Methods", "").toLowerCase(Locale.ROOT);
    }

    /** The name of a method as words. */
    private static String words(RunResult result) {
        var names = result.getParams().getBenchmark().split("\\.");
        return names[names.length - 1]
                .replaceAll("(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
