package nl.ruimtemaker.letter;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.ruimtemaker.letter.agreement.Agreements;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands in a letter beside its sentences: the money, by its writer, and the neighbourhood's own word. */
@Component
class Additions {
    private final JdbcClient db;
    private final Clock clock;
    private final Agreements agreements;
    private final Replies replies;

    Additions(JdbcClient db, Clock clock, Agreements agreements, Replies replies) {
        this.db = db;
        this.clock = clock;
        this.agreements = agreements;
        this.replies = replies;
    }

    Beside beside(Visit visit, Letter letter) {
        var agreed = letter.agreement() == null ? null : agreements.look(visit, letter.agreement());
        return new Beside(
                money(letter).orElse(null),
                word(letter).orElse(null),
                agreed == null ? null : agreed.orElse(null),
                replies.of(letter));
    }

    Optional<Money> money(Letter letter) {
        return db.sql("""
                        select received, spent, certain_years, remark from letter.money
                        where space_id = :space and letter_id = :letter""")
                .param("space", letter.space())
                .param("letter", letter.id())
                .query((row, number) -> new Money(
                        row.getBigDecimal("received"),
                        row.getBigDecimal("spent"),
                        row.getBigDecimal("certain_years"),
                        row.getString("remark")))
                .optional();
    }

    void keep(Visit visit, Letter letter, Money money) {
        db.sql("""
                        insert into letter.money
                            (space_id, letter_id, with_space_id, received, spent, certain_years, remark, written_by, written_at)
                        values (:space, :letter, :writer, :received, :spent, :years, :remark, :person, :now)
                        on conflict (space_id, letter_id) do update
                        set received = excluded.received, spent = excluded.spent, certain_years = excluded.certain_years,
                            remark = excluded.remark, written_by = excluded.written_by, written_at = excluded.written_at""")
                .param("space", letter.space())
                .param("letter", letter.id())
                .param("writer", letter.withSpace())
                .param("received", money.received())
                .param("spent", money.spent())
                .param("years", money.certainYears())
                .param("remark", money.remark())
                .param("person", visit.person().id())
                .param("now", now())
                .update();
    }

    /** The neighbourhood's own word, or nothing yet. */
    Optional<String> word(Letter letter) {
        return db.sql("select text from letter.word where space_id = :space and letter_id = :letter")
                .param("space", letter.space())
                .param("letter", letter.id())
                .query(String.class)
                .optional();
    }

    void say(Visit visit, Letter letter, String word) {
        db.sql("""
                        insert into letter.word (space_id, letter_id, text, written_by, written_at)
                        values (:space, :letter, :word, :person, :now)
                        on conflict (space_id, letter_id) do update
                        set text = excluded.text, written_by = excluded.written_by, written_at = excluded.written_at""")
                .param("space", letter.space())
                .param("letter", letter.id())
                .param("word", word)
                .param("person", visit.person().id())
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
