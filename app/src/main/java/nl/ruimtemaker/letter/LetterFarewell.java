package nl.ruimtemaker.letter;

import nl.ruimtemaker.platform.Parts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A whole space goes: what it wrote elsewhere goes along, and an agreement stays with the neighbourhood, without its name. */
@Component
class LetterFarewell {
    @EventListener
    void on(Parts.Erasing event) {
        event.db()
                .sql("call letter.farewell(:space, :nobody)")
                .param("space", event.space())
                .param("nobody", event.nobody())
                .update();
    }
}
