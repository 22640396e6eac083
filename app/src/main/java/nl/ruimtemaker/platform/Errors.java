package nl.ruimtemaker.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Every error is a page that says what happened and what to do, and that needs no database. */
@Controller
@ControllerAdvice
class Errors implements ErrorController {
    @RequestMapping("/error")
    ModelAndView any(HttpServletRequest request) {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int known = status == null ? HttpStatus.NOT_FOUND.value() : status;
        if (Api.isAsked(request)) {
            throw new Declined(HttpStatus.valueOf(known));
        }
        return page(known);
    }

    @ExceptionHandler(NotFound.class)
    ModelAndView notFound() {
        return page(HttpStatus.NOT_FOUND.value());
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge() {
        return page(HttpStatus.CONTENT_TOO_LARGE.value());
    }

    /** A form with files that breaks off, or whose parts cannot be told apart. */
    @ExceptionHandler({MultipartException.class, InvalidParameterException.class})
    ModelAndView illegible() {
        return page(HttpStatus.BAD_REQUEST.value());
    }

    private static ModelAndView page(int status) {
        var screen = Screen.show("platform/error", (Who) null, new ErrorPage(status));
        screen.setStatus(HttpStatus.valueOf(status));
        return screen;
    }
}
