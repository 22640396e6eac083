package nl.ruimtemaker.letter;

import java.util.List;
import java.util.stream.Stream;
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
                return Stream.of(
                                "agreement",
                                "signature",
                                "letter",
                                "sentence",
                                "asked",
                                "cited",
                                "money",
                                "source",
                                "answer",
                                "closing",
                                "laying",
                                "reading_along",
                                "word",
                                "sending",
                                "fallen",
                                "reply",
                                "check_up",
                                "seen")
                        .map(Table::of)
                        .toList();
            }
        };
    }
}
