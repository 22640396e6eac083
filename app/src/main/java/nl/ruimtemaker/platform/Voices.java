package nl.ruimtemaker.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
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

    /** To the machine that sent this request, for whoever it works for: in the language that it asks for. */
    Voice asked(HttpServletRequest request, boolean formal) {
        var language = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? "nl"
                : Collections.list(request.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .filter(Set.of("nl", "en")::contains)
                        .findFirst()
                        .orElse("en");
        return new Voice(texts, Voice.language(language, formal), clock);
    }

    private static Locale locale(HttpServletRequest request, @Nullable Visit visit, @Nullable Who who) {
        var cookie = WebUtils.getCookie(request, LANGUAGE_COOKIE);
        var language = cookie != null ? cookie.getValue() : who != null ? who.language() : "nl";
        return Voice.language(language, visit != null ? visit.formal() : who != null && who.formal());
    }
}
