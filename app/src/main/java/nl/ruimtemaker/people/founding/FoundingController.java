package nl.ruimtemaker.people.founding;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.people.signin.SignInLinks;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Keys;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Settings;
import nl.ruimtemaker.platform.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Begin a space. */
@Controller
class FoundingController {
    private final Entrance entrance;
    private final Foundings foundings;
    private final Keys keys;
    private final Settings settings;

    FoundingController(Entrance entrance, Foundings foundings, Keys keys, Settings settings) {
        this.entrance = entrance;
        this.foundings = foundings;
        this.keys = keys;
        this.settings = settings;
    }

    @GetMapping({"/begin", "/begin/{key}"})
    ModelAndView form(Actor actor, @PathVariable(required = false) @Nullable String key) {
        return entrance.recognise(actor, who -> {
            check(key, who.orElse(null));
            return Screen.show("founding/begin", who.orElse(null), new FoundingPage(FoundingForm.EMPTY, Map.of()));
        });
    }

    @PostMapping({"/begin", "/begin/{key}"})
    ModelAndView found(
            Actor actor,
            @PathVariable(required = false) @Nullable String key,
            FoundingForm form,
            HttpServletResponse response) {
        try {
            return entrance.recognise(actor, who -> begin(key, who.orElse(null), form, response));
        } catch (DuplicateKeyException e) {
            return again(null, form, Map.of("word", "founding.word.taken"));
        }
    }

    private ModelAndView begin(
            @Nullable String key, @Nullable Who who, FoundingForm form, HttpServletResponse response) {
        check(key, who);
        var mistakes = new LinkedHashMap<>(form.mistakes(who != null));
        if (!mistakes.isEmpty()) {
            return again(who, form, mistakes);
        }
        var signIn = foundings.found(key, form);
        if (signIn.isEmpty()) {
            return again(who, form, Map.of("mail", "founding.mail.known"));
        }
        keys.give(response, Keys.SIGN_IN, signIn.get(), SignInLinks.SIGNED_IN);
        return new ModelAndView("redirect:/" + form.slug() + "/sleutels");
    }

    private void check(@Nullable String key, @Nullable Who who) {
        boolean anyone = settings.founding().equals("anyone") && who != null;
        if (key == null ? !anyone : !foundings.holds(key)) {
            throw new NotFound();
        }
    }

    private static ModelAndView again(@Nullable Who who, FoundingForm form, Map<String, String> mistakes) {
        return Screen.refuse("founding/begin", who, new FoundingPage(form, mistakes));
    }
}
