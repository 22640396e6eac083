package nl.ruimtemaker.people;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom a space that is taken along names without holding them: persons, with the address that they sign in by, and the
 * spaces that it has something with. All by a connection of the operator's.
 */
@Component
public class Stubs {
    /** The persons among these ids, as rows of JSON. */
    public List<String> persons(JdbcClient operator, UUID space, List<String> ids) {
        return operator.sql("""
                        select jsonb_build_object(
                            'id', p.id, 'name', p.name, 'told_as', p.told_as, 'language', p.language, 'since', p.since,
                            'mail', a.mail)::text
                        from people.person p left join people.address a on a.person_id = p.id
                        where p.id in (""" + String.join(" union all ", ids) + ") order by p.id")
                .param("space", space)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** The other spaces among these ids: what they are called, and nothing of what is in them. */
    public List<String> spaces(JdbcClient operator, UUID space, List<String> ids) {
        return operator.sql("""
                        select jsonb_build_object(
                            'id', s.id, 'kind', s.kind, 'slug', s.slug, 'name', s.name, 'under_woo', s.under_woo,
                            'founded_at', s.founded_at)::text
                        from people.space s
                        where s.id <> :space and s.id in (""" + String.join(" union all ", ids) + ") order by s.id")
                .param("space", space)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Brings a person in, unless they are here already, and answers who they are here: their address says so. */
    public UUID bringInPerson(JdbcClient operator, String row) {
        return operator.sql("""
                        select coalesce(
                            (select a.person_id from people.address a
                            where a.mail = (cast(:row as jsonb) ->> 'mail')::public.citext),
                            (select p.id from people.person p where p.id = (cast(:row as jsonb) ->> 'id')::uuid))""")
                .param("row", row)
                .query((found, number) -> java.util.Optional.ofNullable(found.getObject(1, UUID.class)))
                .single()
                .orElseGet(() -> add(operator, row));
    }

    /** Brings in a space by its name alone, unless it is here already. Its own short word may be taken: then it gets another. */
    public void bringInSpace(JdbcClient operator, String row) {
        operator.sql("""
                        insert into people.space (id, kind, slug, name, under_woo, founded_at, slip_key)
                        select s.id, s.kind, free.slug, s.name, s.under_woo, s.founded_at, decode(md5(gen_random_uuid()::text), 'hex')
                        from jsonb_populate_record(null::people.space, cast(:row as jsonb)) s
                        cross join lateral (
                            select c.slug from (
                                select s.slug, 0 as number
                                union all select left(s.slug, 36) || '-' || n, n from generate_series(2, 999) n) c
                            where not exists (select from people.space t where t.slug = c.slug)
                            order by c.number limit 1) free
                        where not exists (select from people.space h where h.id = s.id)""").param("row", row).update();
    }

    private static UUID add(JdbcClient operator, String row) {
        var person = operator.sql("""
                        insert into people.person (id, name, told_as, language, since)
                        select id, name, told_as, language, since
                        from jsonb_populate_record(null::people.person, cast(:row as jsonb))
                        returning id""").param("row", row).query(UUID.class).single();
        operator.sql("""
                        insert into people.address (person_id, mail)
                        select :person, (cast(:row as jsonb) ->> 'mail')::public.citext
                        where cast(:row as jsonb) ->> 'mail' is not null""").param("person", person).param("row", row).update();
        return person;
    }
}
