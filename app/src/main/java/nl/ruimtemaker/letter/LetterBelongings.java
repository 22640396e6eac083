package nl.ruimtemaker.letter;

import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.moment.Moment;
import nl.ruimtemaker.platform.Belongings;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What somebody said of sentences about their stories: theirs to take along, and emptied where they or a story go for good. */
@Component
class LetterBelongings implements Belongings {
    private final JdbcClient db;
    private final Questions questions;

    LetterBelongings(JdbcClient db, Questions questions) {
        this.db = db;
        this.questions = questions;
    }

    @Override
    public String room() {
        return "letter";
    }

    @Override
    public List<String> of(Visit visit) {
        return db.sql("select to_jsonb(s)::text from letter.said() s")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Their stories may stay without a name; their words beside a sentence do not, and the sentence falls with them. */
    @Override
    public void letGo(Visit visit, boolean goesAlong) {
        empty(null);
    }

    @EventListener
    void on(Moment.Purged event) {
        empty(event.moment());
    }

    /** Every hour; on several nodes at once it does no harm. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
    void forgetWhatIsGone() {
        db.sql("select letter.forget_gone()").query().singleRow();
    }

    private void empty(@Nullable UUID story) {
        db.sql("select letter.let_go(:story)")
                .param("story", story)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list()
                .forEach(questions::fall);
    }
}
