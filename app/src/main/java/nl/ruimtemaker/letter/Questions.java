package nl.ruimtemaker.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.moment.Moment;
import nl.ruimtemaker.platform.Erasures;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What tellers are asked about the sentences that come from their stories, and what they say. The last word counts. */
@Component
class Questions {
    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;
    private final Erasures erasures;

    Questions(JdbcClient db, Ids ids, Clock clock, Erasures erasures) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
        this.erasures = erasures;
    }

    /** How many sentences about their own stories the visitor has not answered yet. */
    int count() {
        return db.sql("select letter.asked(:today)")
                .param("today", today())
                .query((row, number) -> row.getInt(1))
                .single();
    }

    /** The sentences about the visitor's stories, or about the one of their slip, with what they said last. */
    List<Question> own() {
        return db.sql("select * from letter.questions(:today)")
                .param("today", today())
                .query(new QuestionRow())
                .list();
    }

    /** Those about one story of theirs. */
    List<Question> about(UUID story) {
        return own().stream().filter(each -> each.story().equals(story)).toList();
    }

    /** All that was said about them, the last first. */
    List<Said> said() {
        return db.sql("select * from letter.said()").query(new SaidRow()).list();
    }

    /** Sentences of a letter about stories that were told without an account: somebody can ask their tellers aloud. */
    List<Question> aloud(UUID letter) {
        return db.sql("select * from letter.aloud(:letter, :today)")
                .param("letter", letter)
                .param("today", today())
                .query(new QuestionRow())
                .list();
    }

    /** The teller answers one, or thinks again: as easy to take back as it was to give. */
    void answer(Visit visit, Question asked, AnswerForm form) {
        note(visit, asked, form, visit.subject() == null ? "PAGE" : "PAPER", null);
    }

    /** Somebody notes what a teller without an account said aloud. */
    void noteAloud(Visit visit, Question asked, AnswerForm form) {
        note(visit, asked, form, "SPOKEN", visit.person().id());
    }

    /** Once the letter was sent, "it was not like that" takes the sentence away: nobody reads other words along any more. */
    private void note(Visit visit, Question asked, AnswerForm form, String how, @Nullable UUID notedBy) {
        waitForSending();
        var said = asked.sent() ? Question.Answer.NO : form.said();
        if (said == Question.Answer.NO) {
            erasures.note(visit.space(), "letter.no", asked.sentence(), asked.story());
        }
        db.sql("""
                        insert into letter.answer
                            (space_id, id, sentence_id, moment_id, answer, words, may_read, may_ask, how, noted_by, at)
                        values
                            (:space, :id, :sentence, :story, :answer, :words, :mayRead, :mayAsk, :how, :notedBy, :now)""")
                .param("space", visit.space())
                .param("id", ids.next())
                .param("sentence", asked.sentence())
                .param("story", asked.story())
                .param("answer", said.name())
                .param("words", form.otherwise())
                .param("mayRead", notedBy == null && !asked.sent() && form.letsRead())
                .param("mayAsk", notedBy == null && !asked.sent() ? form.letsAsk() : null)
                .param("how", how)
                .param("notedBy", notedBy)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        db.sql("select letter.heard(:sentence, :story)")
                .param("sentence", asked.sentence())
                .param("story", asked.story())
                .query()
                .singleRow();
        fall(asked.story());
    }

    /** Where the letter is being sent at this moment: by the same lock, so that nothing is added which no keeper read. */
    private void waitForSending() {
        db.sql("select pg_advisory_xact_lock(hashtextextended('letter ' || platform.space(), 0))")
                .query()
                .singleRow();
    }

    /** A story changed, or is read by nobody else any more: what was sent about it falls at once. */
    @EventListener
    void on(Moment.Changed event) {
        fall(event.moment());
    }

    @EventListener
    void on(Moment.Withdrawn event) {
        fall(event.moment());
    }

    void fall(UUID moment) {
        db.sql("select letter.fall(:moment, :now)")
                .param("moment", moment)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query()
                .singleRow();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/Amsterdam")));
    }
}
