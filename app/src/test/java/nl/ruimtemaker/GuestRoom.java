package nl.ruimtemaker;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.ruimtemaker.mirror.Mirror;
import nl.ruimtemaker.mirror.Reflection;
import nl.ruimtemaker.mirror.Span;
import nl.ruimtemaker.moment.Echo;
import nl.ruimtemaker.neighbourhood.Group;
import nl.ruimtemaker.neighbourhood.KeptNeighbourhood;
import nl.ruimtemaker.platform.Card;
import nl.ruimtemaker.platform.Door;
import nl.ruimtemaker.platform.Keepsake;
import nl.ruimtemaker.platform.RoomDoor;
import nl.ruimtemaker.platform.Sight;
import nl.ruimtemaker.platform.Visit;
import nl.ruimtemaker.platform.Waiting;
import nl.ruimtemaker.release.Departures;
import nl.ruimtemaker.release.ToDecide;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A room that only the tests have. It comes in through the interfaces, and no other room knows its name. */
@TestConfiguration
public class GuestRoom {
    /** A door that keepers turn on. */
    @Bean
    Door testDoor() {
        return new RoomDoor("proef", 50, true, "/proefkamer", Visit::belongs);
    }

    @Bean
    Card testCard() {
        return new Card() {
            @Override
            public int order() {
                return 99;
            }

            @Override
            public Optional<Laid> lay(Visit visit) {
                var line = new Waiting.Line("release.sitting.waits", 3, visit.path("/proefkamer"));
                return Optional.of(
                        new Laid("keeping/now_line", new nl.ruimtemaker.people.keeping.NowPage(List.of(line))));
            }
        };
    }

    @Bean
    Sight testSight() {
        return new Sight() {
            @Override
            public List<Line> ofMine(Visit visit) {
                return List.of(new Line("moment.sight.public", 4242, null));
            }

            @Override
            public List<Line> ofGuest(Visit visit, UUID guesthood) {
                return List.of(new Line("moment.sight.public", 77, null));
            }
        };
    }

    @Bean
    Waiting testWaiting() {
        return visit -> List.of(new Waiting.Line("release.sitting.waits", 515, visit.path("/proefkamer")));
    }

    @Bean
    ToDecide testDecision() {
        return visit -> List.of(
                new ToDecide.Line("release.sitting.yes.GUESTS", "De proefkamer", 3, visit.path("/proefkamer/besluit")));
    }

    @Bean
    Departures testDeparture() {
        return (visit, before, most) -> Stream.of(new Departures.Departure(
                        "moment.guest.reads", "De proefbrief", "Gemeente", StandingClock.MONDAY, null))
                .filter(each -> visit.slug().equals("de-linde") && each.at().isBefore(before))
                .toList();
    }

    @Bean
    Echo testEcho() {
        return (visit, moment) ->
                List.of(new Echo.Line("moment.guest.reads", "De proefkamer", StandingClock.MONDAY, null));
    }

    /** Whether the second page of its keepsake breaks off. */
    public static final AtomicBoolean BREAKS = new AtomicBoolean();

    @Bean
    Keepsake testKeepsake() {
        return new Keepsake() {
            @Override
            public int order() {
                return 99;
            }

            @Override
            public String name() {
                return "proef";
            }

            @Override
            public Optional<Leaf> page(Visit visit, String behind) {
                if (behind != null && BREAKS.get()) {
                    throw new IllegalStateException("the test room breaks off");
                }
                var page = new KeptNeighbourhood(
                        List.of(), List.of(new Group(UUID.randomUUID(), "De proefgroep", null)), List.of());
                return Optional.of(new Leaf("neighbourhood/kept", page, List.of(), behind == null ? "1" : null));
            }
        };
    }

    @Bean
    Mirror testMirror() {
        return new Mirror() {
            @Override
            public String name() {
                return "proef";
            }

            @Override
            public boolean isFor(Visit visit) {
                return visit.belongs();
            }

            @Override
            public Reflection reflect(Visit visit, Span span) {
                return new Reflection(
                        3, List.of(new Reflection.Share("BY", "moment.party.RESIDENTS", 3, 2, null)), List.of());
            }
        };
    }
}
