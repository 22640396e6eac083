package nl.ruimtemaker.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A calculation as somebody types it, from nothing at all until its answer stands there.
 *
 * @param seconds the median of some times
 * @param megabytes the most that it ever held in memory, as Linux keeps it
 */
record ColdCommand(double seconds, double megabytes) {
    private static final int TIMES = 5;
    private static final double KILO = 1_024;

    /** {@code ./ruimtemaker} with these words, whose answer is thrown away. */
    static ColdCommand of(Object... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("ruimtemaker.here", "."), "ruimtemaker")
                .toString()));
        Arrays.stream(words).map(Object::toString).forEach(command::add);
        var seconds = new double[TIMES];
        double most = 0;
        for (int time = 0; time < TIMES; time++) {
            long begun = System.nanoTime();
            var process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
                most = Math.max(most, megabytes(process));
            }
            seconds[time] = (System.nanoTime() - begun) / 1e9;
        }
        Arrays.sort(seconds);
        return new ColdCommand(seconds[TIMES / 2], most);
    }

    /** Of a process that may have ended just now. */
    private static double megabytes(Process process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KILO)
                    .findFirst()
                    .orElse(0);
        } catch (IOException ended) {
            return 0;
        }
    }
}
