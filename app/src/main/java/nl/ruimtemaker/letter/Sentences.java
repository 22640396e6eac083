package nl.ruimtemaker.letter;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ruimtemaker.moment.Moment;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sentences of a letter, with what they rest on. */
@Component
class Sentences {
    /** A row of the type {@code letter.sentence_line}. */
    static final RowMapper<Sentence> LINE = new SentenceRow();

    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;

    Sentences(JdbcClient db, Ids ids, Clock clock) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
    }

    /** All that were not struck, each in its place. */
    List<Sentence> of(UUID letter) {
        return db.sql("select * from letter.lines(:letter)")
                .param("letter", letter)
                .query(LINE)
                .list();
    }

    /** Writes a sentence down; from then on the tellers of its stories are asked. */
    void add(Visit visit, Letter letter, SentenceForm form, List<Moment> stories) {
        var id = ids.next();
        add(visit, letter, form.chosenKind(), form.words(), id);
        stories.forEach(story -> name(visit, letter, id, story));
        switch (form.chosenKind()) {
            case ASKED -> ask(visit, letter, id, form.asked());
            case FIGURE -> cite(visit, letter, id, form.chosenYear());
            default -> {
                // Nothing more hangs on it.
            }
        }
    }

    /** The stories from which sentences of this letter come already. */
    Set<UUID> storiesIn(Letter letter) {
        return Set.copyOf(db.sql("""
                        select distinct o.moment_id from letter.sentence s
                        join letter.source o on o.space_id = s.space_id and o.sentence_id = s.id
                        where s.space_id = :space and s.letter_id = :letter and s.struck_at is null""")
                .param("space", letter.space())
                .param("letter", letter.id())
                .query((row, number) -> row.getObject("moment_id", UUID.class))
                .list());
    }

    private void add(Visit visit, Letter letter, Sentence.Kind kind, String text, UUID id) {
        db.sql("""
                        insert into letter.sentence
                            (space_id, id, letter_id, with_space_id, kind, text, place, written_by, written_at)
                        values (:space, :id, :letter, :writer, :kind, :text, :id, :person, :now)""")
                .param("space", visit.space())
                .param("id", id)
                .param("letter", letter.id())
                .param("writer", letter.withSpace())
                .param("kind", kind.name())
                .param("text", text)
                .param("person", visit.person().id())
                .param("now", now())
                .update();
    }

    private void name(Visit visit, Letter letter, UUID sentence, Moment story) {
        db.sql("""
                        insert into letter.source (space_id, sentence_id, with_space_id, moment_id, teller_id, text_version)
                        values (:space, :sentence, :writer, :moment, :teller, :version)""")
                .param("space", visit.space())
                .param("sentence", sentence)
                .param("writer", letter.withSpace())
                .param("moment", story.id())
                .param("teller", story.tellerId())
                .param("version", story.textVersion())
                .update();
    }

    /** Where it was asked, and what came of it. */
    void ask(Visit visit, Letter letter, UUID sentence, Sentence.Asked asked) {
        db.sql("""
                        insert into letter.asked (space_id, sentence_id, with_space_id, reference, outcome, why)
                        values (:space, :sentence, :writer, :reference, :outcome, :why)""")
                .param("space", visit.space())
                .param("sentence", sentence)
                .param("writer", letter.withSpace())
                .param("reference", asked.reference())
                .param("outcome", asked.outcome().name())
                .param("why", asked.why())
                .update();
    }

    private void cite(Visit visit, Letter letter, UUID sentence, int year) {
        db.sql("""
                        insert into letter.cited (space_id, sentence_id, with_space_id, year)
                        values (:space, :sentence, :writer, :year)""")
                .param("space", visit.space())
                .param("sentence", sentence)
                .param("writer", letter.withSpace())
                .param("year", year)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
