package nl.ruimtemaker.platform;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was taken back, made narrower or forgotten: noted in the same transaction, by ids only, so that a backup from before
 * does not bring it back. A room that notes one replays it in its schema's {@code replay}.
 */
@Component
public class Erasures {
    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;

    Erasures(JdbcClient db, Ids ids, Clock clock) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
    }

    /** Of one thing in this space. */
    public void note(UUID space, String what, UUID subject) {
        note(space, what, subject, null);
    }

    /** Of one thing in this space, in so far as it has to do with another. */
    public void note(UUID space, String what, UUID subject, @Nullable UUID other) {
        db.sql("""
                        insert into platform.erasure (id, space_id, what, subject_id, other_id, at)
                        values (:id, :space, :what, :subject, :other, :now)""")
                .param("id", ids.next())
                .param("space", space)
                .param("what", what)
                .param("subject", subject)
                .param("other", other)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
