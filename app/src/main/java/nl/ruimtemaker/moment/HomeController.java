package nl.ruimtemaker.moment;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Card;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Standing;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** At home in a space: what happened lately, and what rooms have laid beside it. */
@Controller
class HomeController {
    private final Entrance entrance;
    private final Moments moments;
    private final List<Card> cards;

    HomeController(Entrance entrance, Moments moments, List<Card> cards) {
        this.entrance = entrance;
        this.moments = moments;
        this.cards = cards.stream().sorted(Comparator.comparingInt(Card::order)).toList();
    }

    @GetMapping(SPACE)
    ModelAndView home(
            Actor actor,
            @PathVariable String space,
            @RequestParam(name = "voor", required = false) @Nullable String before) {
        return entrance.enter(actor, space, visit -> {
            if (visit.standing() == Standing.TELLER) {
                return new ModelAndView("redirect:" + visit.path("/van-mij"));
            }
            var mark = Mark.parse(before);
            var newest = moments.newest(visit, mark, MomentsPage.MOST + 1);
            return Screen.show(
                    "moment/moments",
                    visit,
                    MomentsPage.of(newest, mark == null, laid(visit, true), laid(visit, false)));
        });
    }

    @GetMapping(SPACE + "/van-mij")
    ModelAndView mine(
            Actor actor,
            @PathVariable String space,
            @RequestParam(name = "voor", required = false) @Nullable String before) {
        return entrance.enter(actor, space, visit -> {
            visit.person();
            var mark = Mark.parse(before);
            var mine = moments.mine(visit, mark, MomentsPage.MOST + 1);
            return Screen.show("moment/mine", visit, MomentsPage.of(mine, mark == null, List.of(), List.of()));
        });
    }

    private List<Card.Laid> laid(Visit visit, boolean above) {
        return cards.stream()
                .filter(card -> card.order() < 0 == above)
                .map(card -> card.lay(visit))
                .flatMap(Optional::stream)
                .toList();
    }
}
