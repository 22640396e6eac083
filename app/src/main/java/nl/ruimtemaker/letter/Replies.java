package nl.ruimtemaker.letter;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What readers wrote back: for who wrote the letter, for the neighbourhood, and for those whose stories it came from. */
@Component
class Replies {
    private static final RowMapper<Reply> REPLY = (row, number) -> new Reply(
            row.getString("name"), row.getString("text"), row.getTimestamp("at").toInstant());

    /** More than a letter ever had; a page stays a page. */
    private static final int MOST = 100;

    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;

    Replies(JdbcClient db, Ids ids, Clock clock) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
    }

    /** To this letter, the newest first. */
    List<Reply> of(Letter letter) {
        return db.sql("""
                        select name, text, at from letter.reply
                        where space_id = :space and letter_id = :letter
                        order by id desc limit :most""")
                .param("most", MOST)
                .param("space", letter.space())
                .param("letter", letter.id())
                .query(REPLY)
                .list();
    }

    /** To the letters that this organisation sent, at home: also when it is no longer a guest where it wrote them. */
    Map<UUID, List<Reply>> toWriter(Visit visit) {
        record To(UUID letter, Reply reply) {}
        return db
                .sql("""
                        select r.letter_id, r.name, r.text, r.at from letter.reply r
                        join letter.letter l on l.space_id = r.space_id and l.id = r.letter_id
                        where l.with_space_id = :space and l.space_id <> :space
                        order by r.id desc limit :most""")
                .param("most", MOST)
                .param("space", visit.space())
                .query((row, number) -> new To(row.getObject("letter_id", UUID.class), REPLY.mapRow(row, number)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(To::letter, Collectors.mapping(To::reply, Collectors.toList())));
    }

    /** What was written back to letters that came from this story. */
    List<Reply> about(Visit visit, UUID story) {
        return db.sql("""
                        select r.name, r.text, r.at from letter.reply r
                        where r.space_id = :space and r.letter_id in (
                            select s.letter_id from letter.source o
                            join letter.sentence s on s.space_id = o.space_id and s.id = o.sentence_id and s.struck_at is null
                            where o.space_id = :space and o.moment_id = :story)
                        order by r.id desc limit :most""")
                .param("most", MOST)
                .param("space", visit.space())
                .param("story", story)
                .query(REPLY)
                .list();
    }

    /** A reader answers, by the address of the letter; the same words twice are one answer. */
    Optional<UUID> add(String key, String name, String text) {
        return db.sql("select letter.reply(:key, :id, :name, :text, :now) as id")
                .param("key", key)
                .param("id", ids.next())
                .param("name", name)
                .param("text", text)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> Optional.ofNullable(row.getObject("id", UUID.class)))
                .single();
    }

    /** What this reader wrote back, as they find it again. */
    Optional<Reply> own(String key, UUID id) {
        return db.sql("select name, text, at from letter.replied(:key, :id)")
                .param("key", key)
                .param("id", id)
                .query(REPLY)
                .optional();
    }
}
