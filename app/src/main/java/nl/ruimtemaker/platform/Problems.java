package nl.ruimtemaker.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Everything that cannot be done in the API is a {@link Problem}, never a page. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Problems implements HandlerExceptionResolver {
    private static final String TEXT = "platform.problem.";

    private final Voices voices;
    private final Settings settings;
    private final JsonMapper json;

    Problems(Voices voices, Settings settings, JsonMapper json) {
        this.voices = voices;
        this.settings = settings;
        this.json = json;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failed) {
        var declined = failed instanceof Declined || Api.isAsked(request) ? declined(failed) : null;
        if (declined == null) {
            return null;
        }
        if (failed instanceof TooMany many) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(many.seconds()));
        }
        switch (declined.status()) {
            case UNAUTHORIZED -> response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case FORBIDDEN -> response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"");
            default -> {}
        }
        write(request, response, declined);
        return new ModelAndView();
    }

    /** What is not expected is left to the server, which writes it in its log and comes back with the status. */
    private static @Nullable Declined declined(Exception failed) {
        return switch (failed) {
            case Declined declined -> declined;
            case NotFound missing -> new Declined(HttpStatus.NOT_FOUND);
            case MethodArgumentTypeMismatchException missing -> new Declined(HttpStatus.NOT_FOUND);
            case TooMany many -> new Declined(HttpStatus.TOO_MANY_REQUESTS);
            case Busy busy -> new Declined(HttpStatus.SERVICE_UNAVAILABLE);
            case TransactionException away -> new Declined(HttpStatus.SERVICE_UNAVAILABLE);
            case DataAccessResourceFailureException away -> new Declined(HttpStatus.SERVICE_UNAVAILABLE);
            case TransientDataAccessException away -> new Declined(HttpStatus.SERVICE_UNAVAILABLE);
            case ErrorResponse known ->
                new Declined(HttpStatus.valueOf(known.getStatusCode().value()));
            default -> null;
        };
    }

    private void write(HttpServletRequest request, HttpServletResponse response, Declined declined) {
        var voice = voices.asked(request, declined.formal());
        var key = TEXT + known(declined.status());
        var problem = new Problem(
                settings.publicAddress() + "/api#problem-" + known(declined.status()),
                voice.say(key),
                declined.status().value(),
                voice.say(key + ".words"),
                declined.mistakes().entrySet().stream()
                        .map(mistake -> new Problem.Fault("#/" + mistake.getKey(), voice.say(mistake.getValue())))
                        .toList());
        response.setStatus(declined.status().value());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, voice.language());
        try {
            response.getOutputStream().write(json.writeValueAsBytes(problem));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The kinds of problem that the page about the API explains. */
    public static final List<Integer> KINDS = List.of(400, 401, 403, 404, 405, 406, 413, 415, 422, 429, 500, 503);

    private static int known(HttpStatus status) {
        return KINDS.contains(status.value()) ? status.value() : status.is5xxServerError() ? 500 : 400;
    }
}
