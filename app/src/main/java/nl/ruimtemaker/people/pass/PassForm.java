package nl.ruimtemaker.people.pass;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ruimtemaker.people.Pass;
import nl.ruimtemaker.platform.PlainText;
import org.jspecify.annotations.Nullable;

/** What somebody sends to make a pass: what for, where, what it may, and for how many months. */
public record PassForm(
        @Nullable String purpose,
        @Nullable String space,
        Pass.@Nullable May may,
        @Nullable Integer months) {
    static final PassForm EMPTY = new PassForm(null, null, null, null);

    /** For how many months a pass can be made. */
    public static final List<Integer> MONTHS = List.of(1, 3, 6, 12);

    private static final int HALF_A_YEAR = 6;
    private static final int LONGEST_PURPOSE = 80;

    Map<String, String> mistakes() {
        var mistakes = new LinkedHashMap<String, String>();
        if (words().isEmpty()) mistakes.put("purpose", "pass.purpose.empty");
        if (words().length() > LONGEST_PURPOSE) mistakes.put("purpose", "pass.purpose.long");
        if (PlainText.of(space).isEmpty()) mistakes.put("space", "pass.space.empty");
        return mistakes;
    }

    String words() {
        return PlainText.of(purpose);
    }

    /** What it may: only reading, unless more was chosen. */
    public Pass.May does() {
        return may == null ? Pass.May.READ : may;
    }

    /** How long it holds: half a year, unless something else was chosen. */
    public int monthsItHolds() {
        return months == null || !MONTHS.contains(months) ? HALF_A_YEAR : months;
    }
}
