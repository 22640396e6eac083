package nl.ruimtemaker.operations.moving;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks through every column of every room's tables that the catalogue knows, as the operator. */
record Everywhere(Operator operator) {
    /** In which columns this id stands. */
    List<String> id(UUID id) {
        return found("uuid", id.toString(), " = cast(:sought as uuid)");
    }

    /** In which columns these words stand, anywhere in a text. */
    List<String> words(String words) {
        return Stream.of("text", "citext", "jsonb")
                .flatMap(type -> found(type, "%" + words + "%", "::text ilike :sought").stream())
                .toList();
    }

    UUID space(String slug) {
        return operator.moving(db -> db.sql("select id from people.space where slug = :slug")
                .param("slug", slug)
                .query(UUID.class)
                .single());
    }

    UUID person(String mail) {
        return operator.moving(db -> db.sql("select person_id from people.address where mail = :mail::public.citext")
                .param("mail", mail)
                .query(UUID.class)
                .single());
    }

    private List<String> found(String type, String sought, String how) {
        return operator.moving(db -> columns(db, type).stream()
                .filter(column -> db.sql("select exists (select from %s where %s%s)"
                                .formatted(column.replaceAll("\\.[^.]+$", ""), column.replaceAll("^.*\\.", ""), how))
                        .param("sought", sought)
                        .query(Boolean.class)
                        .single())
                .toList());
    }

    private static List<String> columns(JdbcClient db, String type) {
        return db.sql("""
                        select format('%I.%I.%I', n.nspname, c.relname, a.attname) from pg_attribute a
                        join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                        join pg_type t on t.oid = a.atttypid
                        where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and t.typname = :type
                            and c.relname <> 'flyway_schema_history'
                            and n.nspname not in ('pg_catalog', 'information_schema', 'platform')""").param("type", type).query(String.class).list();
    }
}
