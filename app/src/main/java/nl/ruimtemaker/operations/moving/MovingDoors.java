package nl.ruimtemaker.operations.moving;

import java.util.List;
import java.util.Optional;
import nl.ruimtemaker.platform.Card;
import nl.ruimtemaker.platform.Part;
import nl.ruimtemaker.platform.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What moving brings to the house: a word on the home page when it was asked that the space goes. */
@Configuration
class MovingDoors {
    @Bean
    Card endingCard(Endings endings) {
        return new Card() {
            @Override
            public int order() {
                return -5;
            }

            @Override
            public Optional<Laid> lay(Visit visit) {
                return visit.belongs()
                        ? endings.open().map(ending -> new Laid("moving/ending_card", ending))
                        : Optional.empty();
            }
        };
    }

    @Bean
    Part movingPart() {
        return new Part() {
            @Override
            public String room() {
                return "moving";
            }

            @Override
            public int floor() {
                return 5;
            }

            @Override
            public List<Table> tables() {
                return List.of(Table.of("ending"));
            }
        };
    }
}
