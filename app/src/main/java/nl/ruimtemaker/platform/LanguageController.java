package nl.ruimtemaker.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Reads on in another language, on this device. */
@Controller
class LanguageController {
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final Keys keys;

    LanguageController(Keys keys) {
        this.keys = keys;
    }

    @PostMapping("/taal")
    ModelAndView choose(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        keys.give(response, Voices.LANGUAGE_COOKIE, language.equals("en") ? "en" : "nl", A_YEAR);
        return new ModelAndView("redirect:" + LocalPath.of(back));
    }
}
