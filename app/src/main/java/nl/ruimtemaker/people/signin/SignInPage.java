package nl.ruimtemaker.people.signin;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page where somebody signs in: what was typed, what is wrong with each way in, whether a mail went out, and who else
 * signs people in for this house.
 */
public record SignInPage(
        String mail,
        Map<String, String> mistakes,
        boolean sent,
        @Nullable String provider) {
    private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}");
    private static final int LONGEST = 254;

    /** The page as it is found, or with one way in that did not work: {@code passkey} or {@code provider}. */
    public static SignInPage at(@Nullable String provider, Map<String, String> mistakes) {
        return new SignInPage("", mistakes, false, provider);
    }

    /** Whether this can be a mail address; whether it is one only a mail can tell. */
    public static boolean looksLikeMail(String typed) {
        return typed.length() <= LONGEST && MAIL.matcher(typed).matches();
    }
}
