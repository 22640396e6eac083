package nl.ruimtemaker.moment.sheet;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A keeper brings stories in: the database looks once more whether they keep a key here. */
@Component
class KeepersHands implements Hands {
    private final JdbcClient db;
    private final Clock clock;

    KeepersHands(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public int known(List<String> keys) {
        return db.sql("select moment.known(:keys)")
                .param("keys", keys.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    @Override
    public List<UUID> add(UUID bringing, String rows) {
        return db.sql("select * from moment.bring_in(:bringing, :now, cast(:rows as jsonb))")
                .param("bringing", bringing)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("rows", rows)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    @Override
    public void learn(String text) {
        db.sql("select moment.learn(:text)").param("text", text).query().singleRow();
    }
}
