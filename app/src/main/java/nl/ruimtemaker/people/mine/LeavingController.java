package nl.ruimtemaker.people.mine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Bundles;
import nl.ruimtemaker.platform.Keys;
import nl.ruimtemaker.platform.Limits;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Voices;
import nl.ruimtemaker.platform.Who;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Take all of mine along, or leave for good. */
@Controller
class LeavingController {
    private static final int MOST = 5;
    private static final Duration PERIOD = Duration.ofHours(1);

    private final Entrance entrance;
    private final Leaving leaving;
    private final Bundles bundles;
    private final Voices voices;
    private final Limits limits;
    private final Keys keys;

    LeavingController(Entrance entrance, Leaving leaving, Bundles bundles, Voices voices, Limits limits, Keys keys) {
        this.bundles = bundles;
        this.voices = voices;
        this.limits = limits;
        this.entrance = entrance;
        this.leaving = leaving;
        this.keys = keys;
    }

    @GetMapping("/mij/alles")
    ResponseEntity<String> everything(Actor actor) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"van-mij.json\"")
                .body(leaving.everything(actor));
    }

    @GetMapping("/mij/alles/lezen")
    ModelAndView read(Actor actor) {
        var who = entrance.recognise(actor, found -> found.orElseThrow(NotFound::new));
        return Screen.show("mine/all", who, leaving.readable(actor));
    }

    @GetMapping("/mij/alles/map")
    void folder(Actor actor, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var who = entrance.recognise(actor, found -> found.orElseThrow(NotFound::new));
        limits.allow("van-mij", who.id().toString(), MOST, PERIOD);
        var voice = voices.to(request, null, who);
        bundles.send(response, "van-mij", bundle -> leaving.fill(actor, voice, bundle));
    }

    @PostMapping("/mij/weg")
    ModelAndView forGood(
            Actor actor, @RequestParam(defaultValue = "false") boolean goesAlong, HttpServletResponse response) {
        leaving.forGood(actor, goesAlong);
        keys.take(response, Keys.SIGN_IN);
        return Screen.show("mine/gone", (Who) null, new GonePage(goesAlong));
    }
}
