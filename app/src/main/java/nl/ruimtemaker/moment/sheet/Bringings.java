package nl.ruimtemaker.moment.sheet;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who brought stories in from which list, and when. */
@Component
class Bringings {
    private final JdbcClient db;

    Bringings(JdbcClient db) {
        this.db = db;
    }

    /** By this keeper, or by the operator where it is nobody. */
    void note(UUID space, UUID id, @Nullable UUID keeper, String name, Instant now) {
        db.sql("""
                        insert into moment.bringing (space_id, id, keeper_id, name, at)
                        values (:space, :id, :keeper, :name, :now)""")
                .param("space", space)
                .param("id", id)
                .param("keeper", keeper)
                .param("name", name)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
