package nl.ruimtemaker.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** How each reader is spoken to: in the language that they chose, and as the space where they are says it. */
@Component
public class Voices {
    static final String LANGUAGE_COOKIE = "taal";

    private final MessageSource texts;
    private final Clock clock;

    Voices(MessageSource texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** To whoever sent this request. */
    public Voice to(HttpServletRequest request, @Nullable Visit visit, @Nullable Who who) {
        return new Voice(texts, locale(request, visit, who), clock);
    }

    private static Locale locale(HttpServletRequest request, @Nullable Visit visit, @Nullable Who who) {
        var cookie = WebUtils.getCookie(request, LANGUAGE_COOKIE);
        var language = cookie != null ? cookie.getValue() : who != null ? who.language() : "nl";
        return Voice.language(language, visit != null ? visit.formal() : who != null && who.formal());
    }
}
