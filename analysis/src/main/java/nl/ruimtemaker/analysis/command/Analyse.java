package nl.ruimtemaker.analysis.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Runs one calculation over one file, and says what came out. */
public final class Analyse {
    private static final int USAGE = 64;
    private static final int BAD_DATA = 65;
    private static final Map<String, Calculation> CALCULATIONS = Map.of();

    private Analyse() {}

    static void main(String[] words) {
        System.exit(run(words, System.out, System.err));
    }

    /** The exit code: 0, or what {@code sysexits.h} has for it. */
    static int run(String[] words, PrintStream out, PrintStream err) {
        var calculation = words.length == 0 ? null : CALCULATIONS.get(words[0]);
        if (calculation == null) {
            err.println("Expected is one of "
                    + String.join(", ", CALCULATIONS.keySet().stream().sorted().toList()) + ".");
            return USAGE;
        }
        var rest = Arrays.copyOfRange(words, 1, words.length);
        try {
            tell(calculation.calculate(rest), List.of(rest), out);
            return 0;
        } catch (Refused refused) {
            err.println(refused.getMessage());
        } catch (NoSuchFileException missing) {
            err.println("There is no file " + missing.getFile() + ".");
        } catch (IOException trouble) {
            err.println("That can't be read or written: " + trouble.getMessage() + ".");
        }
        return BAD_DATA;
    }

    private static void tell(Outcome outcome, List<String> words, PrintStream out) throws IOException {
        int svg = words.indexOf("--svg");
        if (svg >= 0) {
            write(Path.of(words.get(svg + 1)), outcome.svg());
        }
        out.println(words.contains("--json") ? json(outcome.json()) : outcome.table());
    }

    private static String json(Object tree) {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(tree);
    }

    /** Beside it first, so that who stops halfway leaves no half picture. */
    private static void write(Path file, String text) throws IOException {
        var beside = Files.createTempFile(file.toAbsolutePath().getParent(), ".analyse", ".svg");
        beside.toFile().deleteOnExit();
        Files.writeString(beside, text, StandardCharsets.UTF_8);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
