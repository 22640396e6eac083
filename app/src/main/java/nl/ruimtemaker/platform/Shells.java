package nl.ruimtemaker.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Puts the shell around a page: menu, words and footer, gathered without naming a room. */
@Component
class Shells {
    private final ObjectProvider<Door> doors;
    private final Voices voices;
    private final Settings settings;

    Shells(ObjectProvider<Door> doors, Voices voices, Settings settings) {
        this.doors = doors;
        this.voices = voices;
        this.settings = settings;
    }

    Shell around(HttpServletRequest request, Map<String, ?> model, Shell.Renderer renderer) {
        var visit = (Visit) model.get(Screen.VISIT);
        var who = (Who) model.get(Screen.WHO);
        return new Shell(
                voices.to(request, visit, who),
                visit,
                who,
                menu(visit),
                request.getRequestURI(),
                () -> token(request),
                new Shell.Hosting(settings.host(), settings.payer(), settings.hostContact()),
                settings.publicAddress().toString(),
                request.getMethod().equals("GET"),
                settings.demo(),
                new Mistakes(model.containsKey(Screen.REFUSED)),
                just(request),
                renderer);
    }

    private static @Nullable String just(HttpServletRequest request) {
        return request.getMethod().equals("GET") ? request.getParameter(Screen.DONE) : null;
    }

    private List<Door> menu(@Nullable Visit visit) {
        return visit == null
                ? List.of()
                : doors.stream()
                        .filter(door -> door.standsOpen(visit))
                        .sorted(Comparator.comparingInt(Door::order))
                        .toList();
    }

    private static Shell.Token token(HttpServletRequest request) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null
                ? new Shell.Token("_csrf", "")
                : new Shell.Token(token.getParameterName(), token.getToken());
    }
}
