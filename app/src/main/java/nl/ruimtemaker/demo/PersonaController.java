package nl.ruimtemaker.demo;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Greeter;
import nl.ruimtemaker.platform.Keys;
import nl.ruimtemaker.platform.Screen;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One tap makes you anybody of the village: here, and nowhere else. */
@Controller
@ConditionalOnProperty("ruimtemaker.demo")
class PersonaController {
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Personas personas;
    private final Greeter greeter;
    private final Keys keys;

    PersonaController(Personas personas, Greeter greeter, Keys keys) {
        this.personas = personas;
        this.greeter = greeter;
        this.keys = keys;
    }

    @GetMapping("/wie-ben-je")
    ModelAndView choose(Actor actor) {
        return Screen.show("demo/personas", greeter.greet(actor).orElse(null), new PersonasPage(personas.all()));
    }

    @PostMapping("/wie-ben-je")
    ModelAndView become(@RequestParam int number, HttpServletResponse response) {
        var persona = personas.find(number);
        keys.take(response, Keys.SLIP);
        if (persona.person() == null) {
            keys.take(response, Keys.SIGN_IN);
        } else {
            keys.give(response, Keys.SIGN_IN, personas.become(persona.person()), A_DAY);
        }
        return new ModelAndView("redirect:" + persona.start());
    }
}
