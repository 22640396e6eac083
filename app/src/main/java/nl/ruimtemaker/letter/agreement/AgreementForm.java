package nl.ruimtemaker.letter.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.ruimtemaker.platform.PlainText;
import org.jspecify.annotations.Nullable;

/** What somebody writes down to agree on. */
public record AgreementForm(
        @Nullable String payer,
        @Nullable String questions,
        @Nullable String readers,
        @Nullable String when,
        @Nullable String replaces) {
    static final AgreementForm EMPTY = new AgreementForm(null, null, null, null, null);
    private static final int SHORT = 120;
    private static final int LINE = 200;
    private static final int SOME_LINES = 500;
    private static final int LONG = 2000;

    Map<String, String> mistakes() {
        var mistakes = new LinkedHashMap<String, String>();
        check(mistakes, "payer", payer, SHORT);
        check(mistakes, "questions", questions, LONG);
        check(mistakes, "readers", readers, SOME_LINES);
        check(mistakes, "when", when, LINE);
        check(mistakes, "replaces", replaces, SOME_LINES);
        return mistakes;
    }

    private static void check(Map<String, String> mistakes, String field, @Nullable String typed, int longest) {
        var plain = PlainText.of(typed);
        if (plain.isEmpty()) mistakes.put(field, "agreement." + field + ".empty");
        if (plain.length() > longest) mistakes.put(field, "agreement.long");
    }
}
