package nl.ruimtemaker.moment;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.platform.Belongings;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Somebody's own stories: to take along, to let go of, and gone for good once they can no longer be regretted. */
@Component
class OwnBelongings implements Belongings {
    private static final Logger LOG = LoggerFactory.getLogger(OwnBelongings.class);
    private static final int A_PAGE = 500;

    private final JdbcClient db;
    private final Clock clock;
    private final Moments moments;
    private final Withdrawals withdrawals;
    private final Tallies tallies;
    private final MomentPhotos photos;

    OwnBelongings(
            JdbcClient db,
            Clock clock,
            Moments moments,
            Withdrawals withdrawals,
            Tallies tallies,
            MomentPhotos photos) {
        this.db = db;
        this.clock = clock;
        this.moments = moments;
        this.withdrawals = withdrawals;
        this.tallies = tallies;
        this.photos = photos;
    }

    @Override
    public String room() {
        return "moment";
    }

    @Override
    public List<String> of(Visit visit) {
        return db.sql("""
                        select thing::text from (
                            select jsonb_strip_nulls(to_jsonb(m) - 'words' - 'key_hash') as thing, m.told_at as at, m.id
                            from moment.moment m where m.space_id = :space and m.teller_id = :person
                            union all
                            select to_jsonb(c), c.corrected_at, c.moment_id
                            from moment.correction c
                            join moment.moment m on m.space_id = c.space_id and m.id = c.moment_id
                            where c.space_id = :space and m.teller_id = :person
                            union all
                            select to_jsonb(r), r.at, r.id
                            from moment.reading r where r.space_id = :space and r.person_id = :person
                            union all
                            select to_jsonb(d) || jsonb_build_object('text', d.form -> 'text'), d.saved_at, d.id
                            from moment.draft d where d.space_id = :space and d.person_id = :person) mine
                        order by at desc, id desc""")
                .param("space", visit.space())
                .param("person", visit.person().id())
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Override
    public List<String> files(Visit visit) {
        return db.sql("""
                        select id from moment.moment
                        where space_id = :space and teller_id = :person and photo_alt is not null
                        order by told_at, id""")
                .param("space", visit.space())
                .param("person", visit.person().id())
                .query((row, number) -> KeptMoments.photo(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public byte[] file(Visit visit, String name) {
        return photos.jpeg(visit, KeptMoments.moment(name)).orElseThrow(NotFound::new);
    }

    @Override
    public void letGo(Visit visit, boolean goesAlong) {
        for (var passing : List.of("draft", "sheet")) {
            db.sql("delete from moment." + passing + " where space_id = :space and person_id = :person")
                    .param("space", visit.space())
                    .param("person", visit.person().id())
                    .update();
        }
        if (goesAlong) {
            purgeAll(visit);
        }
        // What they said beside the stories of others goes in any case; what stays of their own is nameless.
        stayNameless();
    }

    private void purgeAll(Visit visit) {
        for (var page = moments.mine(visit, null, A_PAGE); !page.isEmpty(); page = moments.mine(visit, null, A_PAGE)) {
            page.forEach(moment -> withdrawals.purge(visit, moment));
        }
    }

    private void stayNameless() {
        tallies.unname(db.sql("select unnest(moment.let_go())")
                .query((row, number) -> row.getObject(1, UUID.class))
                .list());
    }

    /** Every hour; on several nodes at once it does no harm. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void purgeDue() {
        long gone = db.sql("select moment.purge_due(:now)")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getLong(1))
                .single();
        LOG.debug("{} stories are gone for good", gone);
    }
}
