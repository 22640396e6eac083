package nl.ruimtemaker.letter;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.moment.Moment;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What tellers are asked about the sentences that come from their stories, and what they say. The last word counts. */
@Component
class Questions {
    private static final String SELECT = """
            select s.id, o.moment_id, s.text, l.title, l.to_whom, w.name as writer, left(m.text, 80) as begins, a.*
            from letter.source o
            left join lateral (
                select a.answer, a.may_read, a.may_ask from letter.answer a
                where a.space_id = o.space_id and a.sentence_id = o.sentence_id and a.moment_id = o.moment_id
                order by a.id desc limit 1) a on true
            join letter.sentence s on s.space_id = o.space_id and s.id = o.sentence_id
            join letter.letter l on l.space_id = s.space_id and l.id = s.letter_id
            join moment.moment m on m.space_id = o.space_id and m.id = o.moment_id
                and m.circle >= 1 and m.text_version = o.text_version
            left join people.space w on w.id = l.with_space_id
            where o.space_id = :space and s.struck_at is null
            """;
    private static final RowMapper<Question> QUESTION = (row, number) -> new Question(
            row.getObject("id", UUID.class),
            row.getObject("moment_id", UUID.class),
            row.getString("text"),
            row.getString("title"),
            row.getString("to_whom"),
            row.getString("writer"),
            row.getString("begins"),
            row.getString("answer") == null ? null : Question.Answer.valueOf(row.getString("answer")),
            row.getBoolean("may_read"),
            row.getString("may_ask"));

    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;

    Questions(JdbcClient db, Ids ids, Clock clock) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
    }

    /** How many sentences about their own stories the visitor has not answered yet. */
    int count() {
        return db.sql("select letter.asked()")
                .query((row, number) -> row.getInt(1))
                .single();
    }

    /** The sentences about the visitor's stories, or about the one of their slip, with what they said last. */
    List<Question> of(Visit visit) {
        return db.sql(SELECT + """
                        and (o.teller_id = :person or o.moment_id = :subject)
                        order by a.answer is not null, s.id""")
                .param("space", visit.space())
                .param("person", visit.who() == null ? null : visit.who().id())
                .param("subject", visit.subject())
                .query(QUESTION)
                .list();
    }

    /** Sentences of a letter about stories that were told without an account: somebody can ask their tellers aloud. */
    List<Question> aloud(Visit visit, UUID letter) {
        return db.sql(SELECT + """
                        and s.letter_id = :letter and o.teller_id is null and s.written_by <> :person
                        order by a.answer is not null, s.id""")
                .param("space", visit.space())
                .param("letter", letter)
                .param("person", visit.person().id())
                .query(QUESTION)
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

    private void note(Visit visit, Question asked, AnswerForm form, String how, @Nullable UUID notedBy) {
        db.sql("""
                        insert into letter.answer
                            (space_id, id, sentence_id, moment_id, answer, words, may_read, may_ask, how, noted_by, at)
                        values
                            (:space, :id, :sentence, :story, :answer, :words, :mayRead, :mayAsk, :how, :notedBy, :now)""")
                .param("space", visit.space())
                .param("id", ids.next())
                .param("sentence", asked.sentence())
                .param("story", asked.story())
                .param("answer", form.answer().name())
                .param("words", form.otherwise())
                .param("mayRead", form.letsRead())
                .param("mayAsk", notedBy == null ? form.letsAsk() : null)
                .param("how", how)
                .param("notedBy", notedBy)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        fall(asked.story());
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

    private void fall(UUID moment) {
        db.sql("select letter.fall(:moment, :now)")
                .param("moment", moment)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query()
                .singleRow();
    }
}
