package nl.ruimtemaker.letter.outside;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ruimtemaker.letter.Letter;
import nl.ruimtemaker.platform.Secrets;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was asked to look from outside, by the address that they were given. */
@Component
class CheckUps {
    private static final int KEY_LENGTH = 16;
    private static final int SEED_LENGTH = 12;

    private final JdbcClient db;
    private final Clock clock;

    CheckUps(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Asked> asked(Letter letter) {
        return db.sql("select name, key from letter.check_up where space_id = :space and letter_id = :letter")
                .param("space", letter.space())
                .param("letter", letter.id())
                .query((row, number) -> new Asked(row.getString("name"), "/nakijken/" + row.getString("key")))
                .optional();
    }

    /** Asks one person, once: a second asking would draw until it suits. */
    void ask(Visit visit, Letter letter, String name) {
        db.sql("""
                        insert into letter.check_up (space_id, letter_id, name, seed, key, asked_by, asked_at)
                        values (:space, :letter, :name, :seed, :key, :person, :now)
                        on conflict do nothing""")
                .param("space", visit.space())
                .param("letter", letter.id())
                .param("name", name)
                .param("seed", Secrets.next().substring(0, SEED_LENGTH))
                .param("key", Secrets.next().substring(0, KEY_LENGTH))
                .param("person", visit.person().id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<CheckUp> find(String key) {
        return db.sql("select * from letter.checked(:key)")
                .param("key", key)
                .query((row, number) -> new CheckUp(
                        row.getString("letter_key"),
                        row.getString("community"),
                        row.getString("title"),
                        row.getString("name"),
                        row.getString("seed"),
                        row.getString("seen_by"),
                        Optional.ofNullable(row.getTimestamp("seen_at"))
                                .map(Timestamp::toInstant)
                                .orElse(null),
                        row.getString("words")))
                .optional();
    }

    /** How the tellers of each sentence who want to be asked can be reached, in their own words. */
    Map<UUID, List<String>> reached(String key) {
        record Reached(UUID sentence, String how) {}
        return db
                .sql("select * from letter.reached(:key)")
                .param("key", key)
                .query((row, number) -> new Reached(row.getObject("sentence_id", UUID.class), row.getString("may_ask")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Reached::sentence, Collectors.mapping(Reached::how, Collectors.toList())));
    }

    /** Their name goes under the letter. */
    boolean sign(String key, String name, String words) {
        return db.sql("select letter.see(:key, :name, :words, :now)")
                .param("key", key)
                .param("name", name)
                .param("words", words)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getBoolean(1))
                .single();
    }
}
