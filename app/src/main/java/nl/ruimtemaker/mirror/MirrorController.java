package nl.ruimtemaker.mirror;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Door;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.RoomDoor;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The mirrors of all rooms beside each other. One span at a time: no year stands beside another. */
@Controller
class MirrorController {
    private final Entrance entrance;
    private final Mirrors mirrors;
    private final Clock clock;

    MirrorController(Entrance entrance, Mirrors mirrors, Clock clock) {
        this.entrance = entrance;
        this.mirrors = mirrors;
        this.clock = clock;
    }

    @Bean
    static Door mirrorDoor(Mirrors mirrors) {
        return new RoomDoor(
                "mirror", 50, true, "/spiegels", visit -> !mirrors.of(visit).isEmpty());
    }

    @GetMapping(SPACE + "/spiegels")
    ModelAndView look(
            Actor actor,
            @PathVariable String space,
            @RequestParam(name = "van", required = false) @Nullable String from,
            @RequestParam(name = "tot", required = false) @Nullable String until,
            @RequestParam(name = "jaar", required = false) @Nullable String chosen) {
        var now = YearMonth.now(clock.withZone(ZoneId.of("Europe/Amsterdam")));
        var span = Span.of(from, until, now);
        var year = Span.ofYear(chosen, now);
        return entrance.enter(
                actor, space, visit -> Screen.show("mirror/mirrors", visit, page(visit, span, year, now)));
    }

    private MirrorsPage page(Visit visit, Span span, Span year, YearMonth now) {
        var held = mirrors.of(visit).stream()
                .map(mirror -> new MirrorsPage.Held(
                        mirror.name(), mirror.isByYear(), mirror.reflect(visit, mirror.isByYear() ? year : span)))
                .toList();
        if (held.isEmpty()) {
            throw new NotFound();
        }
        return new MirrorsPage(span, months(now), year.from().getYear(), years(now), held);
    }

    private static List<Integer> years(YearMonth now) {
        return IntStream.range(0, Span.YEARS)
                .mapToObj(before -> now.getYear() - before)
                .toList();
    }

    private static List<YearMonth> months(YearMonth now) {
        return Stream.iterate(now, month -> month.minusMonths(1))
                .limit(Span.MOST)
                .toList();
    }
}
