package nl.ruimtemaker.people.guesthood;

import java.util.Optional;
import nl.ruimtemaker.platform.Card;
import nl.ruimtemaker.platform.Door;
import nl.ruimtemaker.platform.Kind;
import nl.ruimtemaker.platform.RoomDoor;
import nl.ruimtemaker.platform.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What guesthoods bring to the house: "Wie leest mee" in a community, "Waar we te gast zijn" in an organisation. */
@Configuration
class GuesthoodDoors {
    @Bean
    Door readingAlongDoor() {
        return new RoomDoor("guesthood", 90, false, "/wie-leest-mee", GuesthoodDoors::atHome);
    }

    @Bean
    Door awayDoor() {
        return new RoomDoor("away", 90, false, "/te-gast", GuesthoodDoors::atTheOffice);
    }

    /** On top: a guest is told that they are one. */
    @Bean
    Card guestCard(Guests guests) {
        return new Card() {
            @Override
            public int order() {
                return -10;
            }

            @Override
            public Optional<Laid> lay(Visit visit) {
                return visit.guesthood() == null
                        ? Optional.empty()
                        : guests.here(visit).map(card -> new Laid("guesthood/guest_card", card));
            }
        };
    }

    @Bean
    Card readingAlongCard(ReadingAlong readingAlong) {
        return new Card() {
            @Override
            public int order() {
                return 90;
            }

            @Override
            public Optional<Laid> lay(Visit visit) {
                return atHome(visit)
                        ? Optional.of(new Laid("guesthood/along_card", readingAlong.card(visit)))
                        : Optional.empty();
            }
        };
    }

    @Bean
    Card awayCard(Away away) {
        return new Card() {
            @Override
            public int order() {
                return 10;
            }

            @Override
            public Optional<Laid> lay(Visit visit) {
                return atTheOffice(visit)
                        ? Optional.of(new Laid("guesthood/away_card", away.card(visit)))
                        : Optional.empty();
            }
        };
    }

    private static boolean atHome(Visit visit) {
        return visit.belongs() && visit.kind() == Kind.COMMUNITY;
    }

    private static boolean atTheOffice(Visit visit) {
        return visit.belongs() && visit.kind() == Kind.ORGANISATION;
    }
}
