package nl.ruimtemaker.moment.sheet;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The operator brings stories into a space, with the rights by which whole spaces are moved. */
record OperatorsHands(JdbcClient db, UUID space, Instant now) implements Hands {
    @Override
    public int known(List<String> keys) {
        return db.sql("""
                        select count(*) from moment.moment m
                        where m.space_id = :space
                            and m.key_hash = any(array(select decode(k, 'hex') from unnest(cast(:keys as text[])) k))""")
                .param("space", space)
                .param("keys", keys.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    @Override
    public List<UUID> add(UUID bringing, String rows) {
        return db.sql("select * from moment.add_brought(:space, :bringing, 'OPERATOR', :now, cast(:rows as jsonb))")
                .param("space", space)
                .param("bringing", bringing)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("rows", rows)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    @Override
    public void learn(String text) {
        db.sql("""
                        insert into moment.word (space_id, word)
                        select :space, w from moment.words_of(:text) w
                        on conflict do nothing""").param("space", space).param("text", text).update();
    }
}
