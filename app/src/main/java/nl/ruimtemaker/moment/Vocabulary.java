package nl.ruimtemaker.moment;

import nl.ruimtemaker.platform.Parts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The words of a space that forgive typing errors: made anew where stories came in from elsewhere. */
@Component
class Vocabulary {
    @EventListener
    void on(Parts.BroughtIn event) {
        if (event.room().equals("moment")) {
            event.db().sql("""
                            insert into moment.word (space_id, word)
                            select distinct m.space_id, w
                            from moment.moment m, moment.words_of(m.text) w
                            where m.circle >= 0
                            on conflict do nothing""").update();
        }
    }
}
