package nl.ruimtemaker.analysis.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Runs one calculation over one file, and says what came out. */
public final class Analyse {
    private static final int DONE = 0;
    private static final int USAGE = 64;
    private static final int BAD_DATA = 65;
    private static final Set<String> HELP = Set.of("--help", "-h");
    private static final Map<String, Calculation> CALCULATIONS =
            new TreeMap<>(Map.of("network", new Networks(), "opinion", new Opinions(), "triads", new Triads()));

    private Analyse() {}

    static void main(String[] words) {
        // A JSON file is UTF-8 wherever it is made, also where the locale says nothing.
        System.exit(run(words, new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8), System.err));
    }

    /** The exit code: 0, or what {@code sysexits.h} has for it. */
    static int run(String[] words, PrintStream out, PrintStream err) {
        var calculation = words.length == 0 ? null : CALCULATIONS.get(words[0]);
        if (calculation == null) {
            boolean asked = words.length > 0 && (words[0].equals("help") || HELP.contains(words[0]));
            (asked ? out : err).println(usage());
            return asked ? DONE : USAGE;
        }
        if (Arrays.stream(words).anyMatch(HELP::contains)) {
            out.println(usage(words[0], calculation) + Asked.OF_ALL + "\n    " + calculation.purpose());
            return DONE;
        }
        try {
            return run(
                    calculation, Asked.of(Arrays.copyOfRange(words, 1, words.length), calculation.usage()), out, err);
        } catch (Refused refused) {
            err.println(refused.getMessage());
            err.println("Usage: " + usage(words[0], calculation));
            return USAGE;
        }
    }

    private static int run(Calculation calculation, Asked asked, PrintStream out, PrintStream err) {
        var picture = asked.value("svg").map(Path::of).map(Whole::new);
        try (var progress = new Progress(err)) {
            var outcome = calculation.calculate(asked, progress);
            var told = asked.has("json")
                    ? json(outcome.json().get())
                    : outcome.table().get();
            if (picture.isPresent()) {
                picture.get().write(file -> file.append(outcome.svg().get()));
            }
            out.println(told);
            return DONE;
        } catch (Refused refused) {
            err.println(refused.getMessage());
        } catch (NoSuchFileException missing) {
            err.println("There is no file " + missing.getFile() + ".");
        } catch (IOException trouble) {
            err.println("That can't be read or written: " + trouble.getMessage() + ".");
        }
        return BAD_DATA;
    }

    private static String usage() {
        var usage = new StringBuilder("Usage: ./ruimtemaker analyse KIND FILE [--json] [--svg FILE]\n");
        CALCULATIONS.forEach((name, calculation) -> usage.append("\n  ")
                .append(usage(name, calculation))
                .append("\n      ")
                .append(calculation.purpose()));
        return usage.toString();
    }

    private static String usage(String name, Calculation calculation) {
        return name + " " + calculation.usage();
    }

    private static String json(Object tree) {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build()
                .writeValueAsString(tree);
    }
}
