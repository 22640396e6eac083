package nl.ruimtemaker.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Spaces by the word in their address: for the operator, who enters none. */
public final class Slugs {
    private Slugs() {}

    /** The space with this word. */
    public static Optional<UUID> find(JdbcClient operator, String slug) {
        return operator.sql("select id from people.space where slug = :slug")
                .param("slug", slug)
                .query(UUID.class)
                .optional();
    }
}
