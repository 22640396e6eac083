package nl.ruimtemaker.bench;

import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What the smaller methods of the analysis library take, by JMH. */
final class Methods {
    private static final int MEDIAN = 50;

    private Methods() {}

    static void measure(Asked asked) throws RunnerException {
        var options = new OptionsBuilder()
                .include(SmallMethods.class.getName())
                .verbosity(VerboseMode.SILENT)
                .build();
        var report = new Report("methods", "what", "median µs");
        for (var result : new Runner(options).run()) {
            var median = result.getPrimaryResult().getStatistics().getPercentile(MEDIAN);
            report.row(words(result), String.format(Locale.ROOT, "%.2f", median));
        }
        report.write();
    }

    /** The name of a method as words. */
    private static String words(RunResult result) {
        var method = result.getParams().getBenchmark();
        return method.substring(method.lastIndexOf('.') + 1)
                .replaceAll("(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
