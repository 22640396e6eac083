package nl.ruimtemaker.people.signin;

import jakarta.servlet.http.HttpServletResponse;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.people.SignIns;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing out, here or everywhere. */
@Controller
class SignOutController {
    private final Entrance entrance;
    private final SignIns signIns;
    private final Keys keys;

    SignOutController(Entrance entrance, SignIns signIns, Keys keys) {
        this.entrance = entrance;
        this.signIns = signIns;
        this.keys = keys;
    }

    @PostMapping("/afmelden")
    ModelAndView signOut(
            Actor actor, @RequestParam(required = false) @Nullable String everywhere, HttpServletResponse response) {
        entrance.recognise(actor, who -> everywhere == null ? signIns.end(actor) : signIns.endAll());
        keys.take(response, Keys.SIGN_IN);
        keys.take(response, Keys.SLIP);
        return new ModelAndView("redirect:/");
    }
}
