package nl.ruimtemaker.badinput;

import com.code_intelligence.jazzer.api.BugDetectors;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the fuzzer calls, in a process of its own: one input is one request to a village of its own. It sees which code of the
 * house an input reaches, and makes more like those that reached something new. Faults are gathered, so that one run tells all.
 */
public final class BadInput {
    /** After so many requests the village is made anew: somebody may have left for good, or ended their neighbourhood. */
    private static final int A_LIFE = 10_000;

    private static final Map<String, String> faults = new TreeMap<>();
    private static final Map<String, Map<Integer, Integer>> answers = new TreeMap<>();
    private static int asked;
    private static Besieged village;

    private BadInput() {}

    /** Before the first input. */
    public static void fuzzerInitialize() {
        BugDetectors.allowNetworkConnections((host, port) -> host.matches("localhost|127\\.0\\.0\\.1|::1|"));
        village = new Besieged();
        village.ways().forEach(way -> answers.put(way.toString(), new TreeMap<>()));
    }

    /** One input. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) throws IOException {
        if (asked > 0 && asked % A_LIFE == 0) {
            village.close();
            village = new Besieged();
        }
        var sent = village.send(data, asked++);
        var answer = Answer.to(sent, village.port());
        answers.computeIfAbsent(sent.way().toString(), unknown -> new TreeMap<>())
                .merge(answer.status(), 1, Integer::sum);
        var fault = answer.fault(sent);
        if (fault != null) {
            faults.putIfAbsent(
                    sent.way() + " " + fault,
                    sent.told() + "\n…\n" + answer.head() + "\n\n"
                            + answer.body()
                                    .substring(0, Math.min(600, answer.body().length())));
        }
    }

    /** After the last input. What is thrown here would keep the fuzzer from ending. */
    public static void fuzzerTearDown() {
        var report = new StringBuilder("asked " + asked + "\n");
        answers.forEach((way, statuses) ->
                report.append("way ").append(way).append(' ').append(statuses).append('\n'));
        faults.forEach((fault, example) ->
                report.append("fault ").append(fault).append('\n').append(example.indent(4)));
        try {
            Files.writeString(Path.of(System.getProperty("report")), report);
            village.close();
        } catch (IOException | RuntimeException e) {
            System.err.println("Not cleared up: " + e);
        }
    }
}
