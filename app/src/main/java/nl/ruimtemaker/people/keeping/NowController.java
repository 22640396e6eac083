package nl.ruimtemaker.people.keeping;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.List;
import java.util.Optional;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Card;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Visit;
import nl.ruimtemaker.platform.Waiting;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What somebody can do now, gathered without naming a room: a page, and a line on the home page where there is something. */
@Controller
class NowController {
    private final Entrance entrance;
    private final List<Waiting> rooms;

    NowController(Entrance entrance, List<Waiting> rooms) {
        this.entrance = entrance;
        this.rooms = rooms;
    }

    @GetMapping(SPACE + "/nu")
    ModelAndView now(Actor actor, @PathVariable String space) {
        return entrance.enter(
                actor, space, visit -> Screen.show("keeping/now", Keeping.belonging(visit), new NowPage(lines(visit))));
    }

    private List<Waiting.Line> lines(Visit visit) {
        return rooms.stream().flatMap(room -> room.in(visit).stream()).toList();
    }

    @Bean
    static Card nowCard(List<Waiting> rooms) {
        return new Card() {
            @Override
            public int order() {
                return -1;
            }

            @Override
            public Optional<Laid> lay(Visit visit) {
                var lines = visit.belongs()
                        ? rooms.stream()
                                .flatMap(room -> room.in(visit).stream())
                                .toList()
                        : List.<Waiting.Line>of();
                return lines.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Laid("keeping/now_line", new NowPage(lines)));
            }
        };
    }
}
