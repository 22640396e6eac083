package nl.ruimtemaker.people.mine;

import java.util.List;
import nl.ruimtemaker.platform.Belongings;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How somebody belongs to a space, what they agreed to there, and what they did with a key. */
@Component
class StandingBelongings implements Belongings {
    private final JdbcClient db;

    StandingBelongings(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String room() {
        return "people";
    }

    @Override
    public List<String> of(Visit visit) {
        return db.sql("""
                        select thing::text from (
                            select to_jsonb(s) as thing, s.since as at from people.standing s
                            where s.space_id = :space and s.person_id = :person
                            union all
                            select to_jsonb(g), g.named_at from people.guest g
                            where g.space_id = :space and g.person_id = :person
                            union all
                            select to_jsonb(t), t.since from people.trace t
                            where t.space_id = :space and t.person_id = :person
                            union all
                            select to_jsonb(c), c.at from people.consent c
                            where c.space_id = :space and (c.person_id = :person or c.teller_id = :person)
                            union all
                            select to_jsonb(i) - 'key_hash', i.made_at from people.invitation i
                            where i.space_id = :space and i.made_by = :person
                            union all
                            select jsonb_build_object(
                                'id', p.id, 'pass_for', p.purpose, 'may', p.may, 'made_at', p.made_at,
                                'until_day', p.until_day, 'used_on', p.used_on, 'ended_at', p.ended_at), p.made_at
                            from people.pass p
                            where p.space_id = :space and p.person_id = :person
                            union all
                            select to_jsonb(k), k.at from people.keeper_act k
                            where k.space_id = :space and k.keeper_id = :person) mine
                        order by at desc, thing""")
                .param("space", visit.space())
                .param("person", visit.person().id())
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** All of it goes at once, with the person: out of every space, also where they do not come any more. */
    @Override
    public void letGo(Visit visit, boolean goesAlong) {}
}
