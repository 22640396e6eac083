package nl.ruimtemaker.moment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ruimtemaker.platform.Card;
import nl.ruimtemaker.platform.Door;
import nl.ruimtemaker.platform.Kind;
import nl.ruimtemaker.platform.Part;
import nl.ruimtemaker.platform.RoomDoor;
import nl.ruimtemaker.platform.Sight;
import nl.ruimtemaker.platform.Standing;
import nl.ruimtemaker.platform.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the house: its place in the menu, its share of an export, and who sees what. */
@Configuration
class MomentDoors {
    /** "Wat er gebeurt": the first word of every menu. */
    @Bean
    Door momentDoor() {
        return new RoomDoor("moment", 10, false, "", visit -> visit.standing() != Standing.TELLER);
    }

    /** For whoever passes by: the other half of the page is theirs too. */
    @Bean
    Card passingCard() {
        return new Card() {
            @Override
            public int order() {
                return 90;
            }

            @Override
            public Optional<Laid> lay(Visit visit) {
                return visit.standing() == Standing.VISITOR && visit.kind() == Kind.COMMUNITY
                        ? Optional.of(new Laid("moment/passing", visit))
                        : Optional.empty();
            }
        };
    }

    @Bean
    Part momentPart() {
        return new Part() {
            @Override
            public String room() {
                return "moment";
            }

            @Override
            public int floor() {
                return 3;
            }

            @Override
            public List<Table> tables() {
                return Stream.concat(
                                Stream.of(
                                                "bringing",
                                                "moment",
                                                "answered",
                                                "wish",
                                                "reader",
                                                "correction",
                                                "reading",
                                                "photo",
                                                "withdrawal",
                                                "objection",
                                                "draft",
                                                "word")
                                        .map(Table::of),
                                Stream.of("sheet", "tallied", "tally", "figure", "figure_share", "figure_change")
                                        .map(Table::of)
                                        .map(Table::kept))
                        .toList();
            }
        };
    }

    @Bean
    Sight momentSight(Readers readers, OwnSight mine) {
        return new Sight() {
            @Override
            public List<Line> ofMine(Visit visit) {
                return mine.lines(visit);
            }

            @Override
            public List<Outside> outside(Visit visit) {
                return mine.outside(visit);
            }

            @Override
            public List<Line> ofGuest(Visit visit, UUID guesthood) {
                return List.of(readers.line(visit, guesthood));
            }
        };
    }
}
