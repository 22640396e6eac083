package nl.ruimtemaker.people.keeping;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.ruimtemaker.platform.PlainText;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;

/** What a keeper sends to set a space up. */
public record HouseForm(
        @Nullable String name,
        @Nullable String about,
        @Nullable Boolean open,
        @Nullable Boolean formal,
        @Nullable Boolean waits,
        @Nullable Boolean underWoo) {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ABOUT = 300;

    static HouseForm of(Visit visit, boolean underWoo) {
        return new HouseForm(visit.name(), visit.about(), visit.open(), visit.formal(), visit.waits(), underWoo);
    }

    Map<String, String> mistakes() {
        var mistakes = new LinkedHashMap<String, String>();
        if (PlainText.of(name).isEmpty()) mistakes.put("name", "keeping.name.empty");
        if (PlainText.of(name).length() > LONGEST_NAME) mistakes.put("name", "keeping.name.long");
        if (PlainText.of(about).length() > LONGEST_ABOUT) mistakes.put("about", "keeping.about.long");
        return mistakes;
    }
}
