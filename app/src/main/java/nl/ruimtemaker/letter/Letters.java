package nl.ruimtemaker.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Secrets;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters of a space, begun and sent. */
@Component
class Letters {
    private static final int KEY_LENGTH = 14;
    private static final String SELECT = """
            select l.id, l.title, l.to_whom, l.from_day, l.until_day, d.number, d.key, d.sent_at
            from letter.letter l
            left join letter.sending d on d.space_id = l.space_id and d.letter_id = l.id
            where l.space_id = :space""";

    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;

    Letters(JdbcClient db, Ids ids, Clock clock) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
    }

    List<Letter> of(Visit visit) {
        return db.sql(SELECT + " order by l.begun_at desc, l.id desc")
                .param("space", visit.space())
                .query(Letters::letter)
                .list();
    }

    Letter find(Visit visit, UUID id) {
        return db.sql(SELECT + " and l.id = :id")
                .param("space", visit.space())
                .param("id", id)
                .query(Letters::letter)
                .optional()
                .orElseThrow(NotFound::new);
    }

    UUID begin(Visit visit, LetterForm form) {
        var id = ids.next();
        db.sql("""
                        insert into letter.letter (space_id, id, title, to_whom, from_day, until_day, begun_by, begun_at)
                        values (:space, :id, :title, :toWhom, :from, :until, :person, :now)""")
                .param("space", visit.space())
                .param("id", id)
                .param("title", form.plainTitle())
                .param("toWhom", form.plainToWhom())
                .param("from", form.firstDay())
                .param("until", form.lastDay())
                .param("person", visit.person().id())
                .param("now", now())
                .update();
        return id;
    }

    /** Two keepers who send at once go one after the other, so that each letter has a number of its own. */
    void queue(Visit visit) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:space, 0))")
                .param("space", "letter " + visit.space())
                .query()
                .singleRow();
    }

    /** From now on it has an address, a number, and no sentence is added. */
    void send(Visit visit, Letter letter) {
        db.sql("""
                        insert into letter.sending (space_id, letter_id, number, key, sent_by, sent_at)
                        select :space, :letter, count(*) + 1, :key, :person, :now
                        from letter.sending where space_id = :space""")
                .param("space", visit.space())
                .param("letter", letter.id())
                .param("key", Secrets.next().substring(0, KEY_LENGTH))
                .param("person", visit.person().id())
                .param("now", now())
                .update();
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("to_whom"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getString("key") == null
                        ? null
                        : new Letter.Sending(
                                row.getInt("number"),
                                row.getString("key"),
                                row.getTimestamp("sent_at").toInstant()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
