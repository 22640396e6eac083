package nl.ruimtemaker.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The keys that a browser keeps for somebody: out of reach of scripts, sent only to this site. */
@Component
public class Keys {
    /** The key of a sign-in. */
    public static final String SIGN_IN = "thuis";

    /** The key of a paper slip, while somebody works with it. */
    public static final String SLIP = "briefje";

    /** The key by which somebody who signs in elsewhere is known again when they come back. */
    public static final String AWAY = "onderweg";

    /** The seal of this device's forms, by which limits know one device from another. */
    public static final String DEVICE = "formulier";

    private final boolean secure;

    Keys(Settings settings) {
        this.secure =
                settings.address() != null && "https".equals(settings.address().getScheme());
    }

    /** Gives the browser a key to keep for so long. */
    public void give(HttpServletResponse response, String name, String key, Duration keep) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(name, key, keep));
    }

    /** Takes a key back. */
    public void take(HttpServletResponse response, String name) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(name, "", Duration.ZERO));
    }

    private String cookie(String name, String key, Duration keep) {
        return ResponseCookie.from(name, key)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(keep)
                .build()
                .toString();
    }
}
