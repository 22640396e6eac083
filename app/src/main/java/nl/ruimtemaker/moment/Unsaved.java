package nl.ruimtemaker.moment;

import jakarta.servlet.http.HttpServletRequest;
import nl.ruimtemaker.platform.Busy;
import nl.ruimtemaker.platform.PlainText;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Who;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** The database is away while somebody tells: their words come back to them, to be sent again. Needs no database. */
@ControllerAdvice(assignableTypes = TellController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Unsaved {
    @ExceptionHandler({
        CannotGetJdbcConnectionException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        QueryTimeoutException.class,
        TransactionException.class,
        Busy.class
    })
    ModelAndView again(HttpServletRequest request) {
        var page = new UnsavedPage(
                request.getRequestURI(),
                PlainText.of(request.getParameter("key")),
                PlainText.of(request.getParameter("text")),
                PlainText.of(request.getParameter("circle")));
        var screen = Screen.show("moment/unsaved", (Who) null, page);
        screen.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        return screen;
    }
}
