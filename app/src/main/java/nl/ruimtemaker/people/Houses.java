package nl.ruimtemaker.people;

import java.util.Optional;
import java.util.UUID;
import nl.ruimtemaker.platform.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Spaces as the operator knows them: by their name and their short word, and nothing of what is told there. */
@Component
public class Houses {
    /** A space, and whether anybody belongs to it: where nobody does, others here only know its name. */
    public record House(UUID id, String slug, String name, Kind kind, boolean inhabited) {}

    /** The space with this short word. */
    public Optional<House> find(JdbcClient operator, String slug) {
        return one(operator.sql(SELECT + "where s.slug = :slug").param("slug", slug));
    }

    /** The space with this id. */
    public Optional<House> find(JdbcClient operator, UUID id) {
        return one(operator.sql(SELECT + "where s.id = :id").param("id", id));
    }

    /** A space that was known by its name alone becomes itself. */
    public void settle(JdbcClient operator, String row) {
        operator.sql("""
                        update people.space s set
                            kind = r.kind, slug = r.slug, name = r.name, about = r.about, open = r.open, formal = r.formal,
                            waits = r.waits, under_woo = r.under_woo, slip_key = r.slip_key, founded_at = r.founded_at
                        from jsonb_populate_record(null::people.space, cast(:row as jsonb)) r
                        where s.id = r.id""").param("row", row).update();
    }

    private static final String SELECT = """
            select s.id, s.slug, s.name, s.kind,
                exists (select from people.standing t where t.space_id = s.id) as inhabited
            from people.space s\s""";

    private static Optional<House> one(JdbcClient.StatementSpec question) {
        return question.query((row, number) -> new House(
                        row.getObject("id", UUID.class),
                        row.getString("slug"),
                        row.getString("name"),
                        Kind.valueOf(row.getString("kind")),
                        row.getBoolean("inhabited")))
                .optional();
    }
}
