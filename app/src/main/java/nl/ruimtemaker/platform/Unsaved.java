package nl.ruimtemaker.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** The database is away, or it is too busy: what somebody sent comes back to them, to be sent again. Needs no database. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Unsaved {
    /** What the page says in words, in seconds for a machine. */
    private static final String A_MINUTE = "60";

    private static final String A_FEW_MINUTES = "180";

    @ExceptionHandler({
        CannotGetJdbcConnectionException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        QueryTimeoutException.class,
        TransactionException.class,
        Busy.class
    })
    ModelAndView away(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, A_MINUTE);
        return again(request, HttpStatus.SERVICE_UNAVAILABLE);
    }

    @ExceptionHandler(TooMany.class)
    ModelAndView tooMany(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, A_FEW_MINUTES);
        return again(request, HttpStatus.TOO_MANY_REQUESTS);
    }

    private static ModelAndView again(HttpServletRequest request, HttpStatus status) {
        var fields = fields(request);
        var screen = fields.stream().anyMatch(UnsavedPage.Field::isWritten)
                ? Screen.show("platform/unsaved", (Who) null, new UnsavedPage(request.getRequestURI(), fields))
                : Screen.show("platform/error", (Who) null, new ErrorPage(status.value()));
        screen.setStatus(status);
        return screen;
    }

    private static List<UnsavedPage.Field> fields(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                ? request.getParameterMap().entrySet().stream()
                        .filter(sent -> !sent.getKey().equals("_csrf"))
                        .flatMap(sent -> Arrays.stream(sent.getValue())
                                .map(value -> new UnsavedPage.Field(sent.getKey(), PlainText.of(value))))
                        .toList()
                : List.of();
    }
}
