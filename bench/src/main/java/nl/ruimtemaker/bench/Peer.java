package nl.ruimtemaker.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people use today, timed by a script of its own in {@code bench/peers}; where its packages are missing, nothing. */
final class Peer {
    /** The packages of a system belong to the Python of that system, which is not always the first on the path. */
    private static final List<String> PYTHONS = List.of("/usr/bin/python3", "python3");

    private Peer() {}

    /** Seconds by what was timed. */
    static Map<String, Double> seconds(String script, Object... words) throws IOException, InterruptedException {
        var file = Path.of(System.getProperty("ruimtemaker.here", "."), "bench/peers", script);
        for (var python : PYTHONS) {
            var command = new ArrayList<>(List.of(python, file.toString()));
            List.of(words).forEach(word -> command.add(word.toString()));
            var seconds = run(command);
            if (!seconds.isEmpty()) {
                return seconds;
            }
        }
        return Map.of();
    }

    private static Map<String, Double> run(List<String> command) throws IOException, InterruptedException {
        var seconds = new HashMap<String, Double>();
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var lines = process.inputReader()) {
                lines.lines()
                        .map(line -> line.split("\t"))
                        .forEach(said -> seconds.put(said[0], Double.valueOf(said[1])));
            }
            process.waitFor();
        } catch (IOException missing) {
            return Map.of();
        }
        return seconds;
    }
}
