package nl.ruimtemaker.analysis.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Arrays;

/** What a command said, through its front door. */
record Said(int code, String out, String err) {
    static Said by(Object... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var typed = Arrays.stream(words).map(String::valueOf).toArray(String[]::new);
        int code = Analyse.run(typed, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        return new Said(code, out.toString(UTF_8), err.toString(UTF_8));
    }
}
