package nl.ruimtemaker.letter;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters that draw on the stories of a neighbourhood, or that an organisation wrote. */
@Component
public class Letters {
    private static final int MOST = 100;
    private static final LetterRow LETTER = new LetterRow();
    private static final String SELECT = """
            select l.id, l.space_id, l.with_space_id, o.name as writer, l.title, l.to_whom, l.from_day, l.until_day,
                l.agreement_id, l.question, l.version, d.number, d.key, d.sent_at,
                (select max(y.version) from letter.laying y where y.space_id = l.space_id and y.letter_id = l.id) as laid,
                (select g.reward from people.guesthood g
                where g.space_id = l.space_id and g.with_space_id = l.with_space_id and g.ended_at is null
                order by g.from_day desc limit 1) as reward
            from letter.letter l
            join people.space o on o.id = l.with_space_id
            left join letter.sending d on d.space_id = l.space_id and d.letter_id = l.id
            """;

    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;

    Letters(JdbcClient db, Ids ids, Clock clock) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
    }

    /** The newest that the visitor may see here: in a neighbourhood also those of guests, at an organisation its own. */
    List<Letter> of(Visit visit) {
        return db.sql(SELECT + """
                        where l.space_id = :space or l.with_space_id = :space
                        order by l.begun_at desc, l.id desc
                        limit :most""")
                .param("space", visit.space())
                .param("most", MOST)
                .query(LETTER)
                .list();
    }

    /** All of this neighbourhood, oldest first. */
    List<Letter> here(Visit visit) {
        return db.sql(SELECT + "where l.space_id = :space order by l.begun_at, l.id")
                .param("space", visit.space())
                .query(LETTER)
                .list();
    }

    /** One letter of this neighbourhood. */
    public Letter find(Visit visit, UUID id) {
        return db.sql(SELECT + "where l.space_id = :space and l.id = :id")
                .param("space", visit.space())
                .param("id", id)
                .query(LETTER)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Whether the visitor writes it: in the name of the neighbourhood, or of the organisation that they come from. */
    public boolean isWriter(Visit visit, Letter letter) {
        return db.sql("select letter.writes(:writer)")
                .param("writer", letter.withSpace())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    UUID begin(Visit visit, UUID writer, LetterForm form, @Nullable UUID agreement) {
        var id = ids.next();
        db.sql("""
                        insert into letter.letter
                            (space_id, id, with_space_id, title, to_whom, from_day, until_day, agreement_id, begun_by, begun_at)
                        values (:space, :id, :writer, :title, :toWhom, :from, :until, :agreement, :person, :now)""")
                .param("space", visit.space())
                .param("id", id)
                .param("writer", writer)
                .param("title", form.plainTitle())
                .param("toWhom", form.plainToWhom())
                .param("from", form.firstDay())
                .param("until", form.lastDay())
                .param("agreement", agreement)
                .param("person", visit.person().id())
                .param("now", now())
                .update();
        return id;
    }

    /**
     * One letter as it is now, held until the visitor is done: who sends it or changes it at the same moment was first, or
     * waits. Every change begins here.
     *
     * @throws NotFound when it is not this visitor's to change, or was sent
     */
    Letter hold(Visit visit, UUID id) {
        boolean held = db.sql("select letter.hold(:letter)")
                .param("letter", id)
                .query((row, number) -> row.getBoolean(1))
                .single();
        if (!held) {
            throw new NotFound();
        }
        return find(visit, id);
    }

    /** Its writer changes it: whoever read it before has to read it again. */
    void change(Visit visit, Letter letter) {
        db.sql("update letter.letter set version = version + 1 where space_id = :space and id = :letter")
                .param("space", visit.space())
                .param("letter", letter.id())
                .update();
    }

    /** The writer asks its reader something, or nothing any more. */
    void ask(Visit visit, Letter letter, @Nullable String question) {
        db.sql("update letter.letter set question = :question where space_id = :space and id = :letter")
                .param("question", question)
                .param("space", visit.space())
                .param("letter", letter.id())
                .update();
        change(visit, letter);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
