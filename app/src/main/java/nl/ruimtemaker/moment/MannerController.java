package nl.ruimtemaker.moment;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ruimtemaker.mirror.Span;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What stands behind a part of the space mirror, for whoever may look in it. */
@Controller
class MannerController {
    private static final int MOST = 200;

    private final Entrance entrance;
    private final SpaceMirror mirror;
    private final Manners manners;
    private final Readings readings;
    private final Clock clock;

    MannerController(Entrance entrance, SpaceMirror mirror, Manners manners, Readings readings, Clock clock) {
        this.entrance = entrance;
        this.mirror = mirror;
        this.manners = manners;
        this.readings = readings;
        this.clock = clock;
    }

    @GetMapping(SPACE + "/spiegels/ruimte/{manner}")
    ModelAndView behind(
            Actor actor,
            @PathVariable String space,
            @PathVariable String manner,
            @RequestParam(name = "van", required = false) @Nullable String from,
            @RequestParam(name = "tot", required = false) @Nullable String until) {
        var now = YearMonth.now(clock.withZone(ZoneId.of("Europe/Amsterdam")));
        var span = Span.of(from, until, now);
        var asked = Manner.of(manner).orElseThrow(NotFound::new);
        return entrance.enter(actor, space, visit -> Screen.show("moment/manner", visit, page(visit, asked, span)));
    }

    private MannerPage page(Visit visit, Manner manner, Span span) {
        if (!mirror.isFor(visit)) {
            throw new NotFound();
        }
        var moments = manners.newest(visit, manner, span, MOST);
        return new MannerPage(
                "moment.manner." + manner,
                span,
                manners.count(visit, manner, span),
                moments,
                manner == Manner.SEEN_DIFFERENTLY ? readings(visit, moments) : Map.of());
    }

    private Map<UUID, List<Reading>> readings(Visit visit, List<Moment> moments) {
        return moments.stream()
                .collect(Collectors.toMap(
                        Moment::id,
                        moment -> readings.of(visit, moment.id()).stream()
                                .filter(Reading::shown)
                                .toList()));
    }
}
