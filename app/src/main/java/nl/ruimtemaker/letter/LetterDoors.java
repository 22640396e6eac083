package nl.ruimtemaker.letter;

import java.util.List;
import nl.ruimtemaker.platform.Door;
import nl.ruimtemaker.platform.Kind;
import nl.ruimtemaker.platform.Part;
import nl.ruimtemaker.platform.RoomDoor;
import nl.ruimtemaker.platform.Waiting;
import nl.ruimtemaker.release.Departures;
import nl.ruimtemaker.release.ToDecide;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What letters bring to the house: their place in the menu, a question to tellers, and their share of an export. */
@Configuration
class LetterDoors {
    /** The sentences that were neither struck nor fell: a letter tells nobody what stood there. */
    private static final String STANDING =
            "(select s.id from letter.sentence s where s.space_id = :space and s.struck_at is null"
                    + " and not exists (select from letter.fallen f where f.space_id = s.space_id and f.sentence_id = s.id))";

    @Bean
    Door letterDoor() {
        return new RoomDoor(
                "letter", 60, true, "/brieven", visit -> visit.kind() == Kind.COMMUNITY && LetterRoles.opensFor(visit));
    }

    @Bean
    Door officeLetterDoor() {
        return new RoomDoor(
                "letter.office",
                60,
                false,
                "/brieven",
                visit -> visit.kind() == Kind.ORGANISATION && LetterRoles.opensFor(visit));
    }

    @Bean
    Waiting letterQuestions(Questions questions) {
        return visit -> visit.who() == null ? List.of() : questions.atHome().waiting(visit);
    }

    /** A guest's letter lies on the table of the keepers' sitting, and is read along on a page of its own. */
    @Bean
    ToDecide lettersToReadAlong(Layings layings) {
        return visit -> visit.keeps() && visit.kind() == Kind.COMMUNITY
                ? layings.lyingBefore(visit).stream()
                        .map(each -> new ToDecide.Line(
                                "letter.lies",
                                "%s: “%s”".formatted(each.writer(), each.title()),
                                1,
                                visit.path("/brieven/" + each.letter())))
                        .toList()
                : List.of();
    }

    @Bean
    Departures lettersThatWent(Sendings sendings) {
        return sendings::departed;
    }

    @Bean
    Departures storiesThatLettersOpen(Openings openings) {
        return openings::departed;
    }

    @Bean
    Part letterPart() {
        return new Part() {
            @Override
            public String room() {
                return "letter";
            }

            @Override
            public int floor() {
                return 5;
            }

            @Override
            public List<Table> tables() {
                return List.of(
                        Table.of("agreement"),
                        Table.of("signature"),
                        Table.of("letter"),
                        Table.of("sentence").only("id in " + STANDING),
                        Table.of("asked").only("sentence_id in " + STANDING),
                        Table.of("cited").only("sentence_id in " + STANDING),
                        Table.of("money"),
                        Table.of("source").kept(),
                        Table.of("answer").kept(),
                        Table.of("closing").kept(),
                        Table.of("laying"),
                        Table.of("reading_along"),
                        Table.of("word"),
                        Table.of("sending"),
                        Table.of("fallen").kept(),
                        Table.of("reply"),
                        Table.of("check_up"),
                        Table.of("seen"));
            }
        };
    }
}
