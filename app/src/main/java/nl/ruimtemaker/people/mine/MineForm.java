package nl.ruimtemaker.people.mine;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.ruimtemaker.platform.PlainText;
import org.jspecify.annotations.Nullable;

/** What somebody sends about themselves: their name, how they are named as a teller, and their language. */
public record MineForm(
        @Nullable String name,
        @Nullable Naming naming,
        @Nullable String otherName,
        @Nullable String language) {
    private static final int LONGEST_NAME = 80;

    /** How a teller is named. */
    public enum Naming {
        NAME,
        OTHER,
        NOBODY
    }

    static MineForm of(String name, @Nullable String toldAs, String language) {
        var naming = toldAs == null ? Naming.NOBODY : toldAs.equals(name) ? Naming.NAME : Naming.OTHER;
        return new MineForm(name, naming, naming == Naming.OTHER ? toldAs : null, language);
    }

    Map<String, String> mistakes() {
        var mistakes = new LinkedHashMap<String, String>();
        if (PlainText.of(name).isEmpty()) mistakes.put("name", "mine.name.empty");
        if (PlainText.of(name).length() > LONGEST_NAME) mistakes.put("name", "mine.name.long");
        if (PlainText.of(otherName).length() > LONGEST_NAME) mistakes.put("otherName", "mine.name.long");
        if (naming == Naming.OTHER && PlainText.of(otherName).isEmpty()) mistakes.put("otherName", "mine.other.empty");
        return mistakes;
    }

    @Nullable
    String toldAs() {
        return switch (naming == null ? Naming.NAME : naming) {
            case NAME -> PlainText.of(name);
            case OTHER -> PlainText.of(otherName);
            case NOBODY -> null;
        };
    }

    String chosenLanguage() {
        return "en".equals(language) ? "en" : "nl";
    }
}
