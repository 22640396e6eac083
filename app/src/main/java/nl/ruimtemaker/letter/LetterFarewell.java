package nl.ruimtemaker.letter;

import nl.ruimtemaker.platform.Parts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A whole space goes: what it wrote elsewhere goes along, and an agreement stays with the neighbourhood, without its name. */
@Component
class LetterFarewell {
    @EventListener
    void on(Parts.Erasing event) {
        var db = event.db();
        db.sql("delete from letter.letter where with_space_id = :space and space_id <> :space")
                .param("space", event.space())
                .update();
        db.sql("""
                        delete from letter.signature s using letter.agreement a
                        where a.with_space_id = :space and s.space_id = a.space_id and s.agreement_id = a.id
                            and s.side = 'ORGANISATION'""").param("space", event.space()).update();
        db.sql("update letter.agreement set with_space_id = :nobody where with_space_id = :space")
                .param("nobody", event.nobody())
                .param("space", event.space())
                .update();
    }
}
