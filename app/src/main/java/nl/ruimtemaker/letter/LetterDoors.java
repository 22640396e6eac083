package nl.ruimtemaker.letter;

import java.util.List;
import java.util.stream.Stream;
import nl.ruimtemaker.moment.Echo;
import nl.ruimtemaker.platform.Door;
import nl.ruimtemaker.platform.Part;
import nl.ruimtemaker.platform.RoomDoor;
import nl.ruimtemaker.platform.Waiting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What letters bring to the house: their place in the menu, a question to tellers, and their share of an export. */
@Configuration
class LetterDoors {
    @Bean
    Door letterDoor() {
        return new RoomDoor("letter", 60, true, "/brieven", LetterDesk::isAtHome);
    }

    @Bean
    Waiting letterQuestions(Questions questions) {
        return visit -> {
            int waiting = visit.who() == null ? 0 : questions.count();
            return waiting == 0 ? List.of() : List.of(new Waiting.Line("letter.waits", waiting, visit.path("/zinnen")));
        };
    }

    /** On the story itself, also for who comes back to it with a slip. */
    @Bean
    Echo letterEcho(Questions questions) {
        return (visit, moment) -> questions.of(visit).stream()
                .filter(each -> each.story().equals(moment))
                .map(each -> new Echo.Line(
                        each.said() == null ? "letter.asked" : "letter.said",
                        each.toWhom(),
                        null,
                        QuestionController.path(visit)))
                .toList();
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
                return Stream.of("letter", "sentence", "source", "answer", "sending", "fallen")
                        .map(Table::of)
                        .toList();
            }
        };
    }
}
