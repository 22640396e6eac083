package nl.ruimtemaker.people.founding;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.ruimtemaker.people.signin.SignInPage;
import nl.ruimtemaker.platform.Kind;
import nl.ruimtemaker.platform.PlainText;
import org.jspecify.annotations.Nullable;

/** What somebody sends to begin a space. */
public record FoundingForm(
        @Nullable Kind kind,
        @Nullable String name,
        @Nullable String word,
        @Nullable String about,
        @Nullable String yourName,
        @Nullable String mail) {
    static final FoundingForm EMPTY = new FoundingForm(null, null, null, null, null, null);

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ABOUT = 300;

    Map<String, String> mistakes(boolean signedIn) {
        var mistakes = new LinkedHashMap<String, String>();
        if (isOutside(name, 1, LONGEST_NAME)) mistakes.put("name", "founding.name.wrong");
        if (!WORD.matcher(slug()).matches() || slug().length() < 2 || slug().length() > LONGEST_WORD) {
            mistakes.put("word", "founding.word.wrong");
        } else if (ReservedWords.ALL.contains(slug())) {
            mistakes.put("word", "founding.word.taken");
        }
        if (isOutside(about, 0, LONGEST_ABOUT)) mistakes.put("about", "founding.about.long");
        if (!signedIn && isOutside(yourName, 1, LONGEST_NAME)) mistakes.put("yourName", "founding.your-name.wrong");
        if (!signedIn && !SignInPage.looksLikeMail(PlainText.of(mail))) mistakes.put("mail", "signin.mail.wrong");
        return mistakes;
    }

    String slug() {
        return PlainText.of(word).toLowerCase(Locale.ROOT);
    }

    Kind chosenKind() {
        return kind == null ? Kind.COMMUNITY : kind;
    }

    private static boolean isOutside(@Nullable String typed, int least, int most) {
        int length = PlainText.of(typed).length();
        return length < least || length > most;
    }
}
