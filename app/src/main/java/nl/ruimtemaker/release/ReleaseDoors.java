package nl.ruimtemaker.release;

import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.platform.Door;
import nl.ruimtemaker.platform.Kind;
import nl.ruimtemaker.platform.RoomDoor;
import nl.ruimtemaker.platform.Sight;
import nl.ruimtemaker.platform.Visit;
import nl.ruimtemaker.platform.Waiting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the house: a place in the menu for who wants it, what waits for keepers, and the way there. */
@Configuration
class ReleaseDoors {
    @Bean
    Door departedDoor() {
        return new RoomDoor(
                "release", 80, true, "/naar-buiten", visit -> visit.belongs() && visit.kind() == Kind.COMMUNITY);
    }

    @Bean
    Waiting keepersSitting(Sitting sitting) {
        return visit -> {
            long waiting = visit.keeps() ? sitting.count(visit) : 0;
            return waiting == 0
                    ? List.of()
                    : List.of(new Waiting.Line("release.sitting.waits", waiting, visit.path("/samen-kijken")));
        };
    }

    /** Beside what a guest reads: the way to which stories those are. */
    @Bean
    Sight departedSight() {
        return new Sight() {
            @Override
            public List<Line> ofMine(Visit visit) {
                return List.of();
            }

            @Override
            public List<Line> ofGuest(Visit visit, UUID guesthood) {
                return List.of(new Line("release.departed.which", 0, visit.path("/naar-buiten")));
            }
        };
    }
}
