package nl.ruimtemaker.platform;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people type, made plain: composed letters, one kind of line end, nothing invisible that a database refuses. */
public final class PlainText {
    private static final Pattern LINE_ENDS = Pattern.compile("\\R");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n\\t]]");

    private PlainText() {}

    /** The text of a field, empty where nothing was typed. */
    public static String of(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        var lines = LINE_ENDS.matcher(typed).replaceAll("\n");
        return Normalizer.normalize(INVISIBLE.matcher(lines).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }

    /** The text of a field, or null where nothing was typed. */
    public static @Nullable String orNull(@Nullable String typed) {
        var plain = of(typed);
        return plain.isEmpty() ? null : plain;
    }
}
