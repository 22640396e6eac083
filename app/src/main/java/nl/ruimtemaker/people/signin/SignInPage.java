package nl.ruimtemaker.people.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page where somebody asks for a link: what was typed, what is wrong with it, and whether a mail went out. */
public record SignInPage(String mail, @Nullable String mistake, boolean sent) {
    static final SignInPage EMPTY = new SignInPage("", null, false);

    private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}");
    private static final int LONGEST = 254;

    /** Whether this can be a mail address; whether it is one only a mail can tell. */
    public static boolean looksLikeMail(String typed) {
        return typed.length() <= LONGEST && MAIL.matcher(typed).matches();
    }
}
