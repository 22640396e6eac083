package nl.ruimtemaker.people.guesthood;

import java.util.Optional;
import nl.ruimtemaker.people.Guesthoods;
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

    @Bean
    Card readingAlongCard(Guesthoods guesthoods) {
        return new Card() {
            @Override
            public int order() {
                return 90;
            }

            @Override
            public Optional<Laid> lay(Visit visit) {
                return atHome(visit)
                        ? Optional.of(new Laid("guesthood/along_card", new AlongCard(guesthoods.here(visit))))
                        : Optional.empty();
            }
        };
    }

    @Bean
    Card awayCard(Guesthoods guesthoods, ReadingAlong readingAlong) {
        return new Card() {
            @Override
            public int order() {
                return 10;
            }

            @Override
            public Optional<Laid> lay(Visit visit) {
                return atTheOffice(visit)
                        ? Optional.of(new Laid(
                                "guesthood/away_card",
                                new AwayCard(guesthoods.of(visit).stream()
                                        .filter(each -> each.holdsOn(readingAlong.today()))
                                        .toList())))
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
