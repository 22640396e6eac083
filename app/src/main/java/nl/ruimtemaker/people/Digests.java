package nl.ruimtemaker.people;

import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import nl.ruimtemaker.platform.Mails;
import nl.ruimtemaker.platform.Settings;
import nl.ruimtemaker.platform.Visit;
import nl.ruimtemaker.platform.Voice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** One mail a day to keepers when something waits for them, and none when nothing does. Off stays off. */
@Component
public class Digests {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final JdbcClient db;
    private final Mails mails;
    private final Settings settings;
    private final Clock clock;

    Digests(JdbcClient db, Mails mails, Settings settings, Clock clock) {
        this.db = db;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    private record Due(String mail, Locale language, String name, String slug) {}

    /** From now on something waits for the keepers of this space. */
    public void note(Visit visit) {
        db.sql("select people.note_waiting(:now)").param("now", now()).query().singleRow();
    }

    /** Whether this keeper wants the mail. */
    public boolean isOn(Visit visit) {
        return db.sql("select count(*) from people.digest_off where space_id = :space and person_id = :person")
                        .param("space", visit.space())
                        .param("person", visit.person().id())
                        .query((row, number) -> row.getLong(1))
                        .single()
                == 0;
    }

    /** This keeper wants the mail, or not. */
    public void turn(Visit visit, boolean on) {
        var sql = on ? "delete from people.digest_off where space_id = :space and person_id = :person" : """
                insert into people.digest_off (space_id, person_id, off_at)
                values (:space, :person, :now)
                on conflict do nothing""";
        db.sql(sql)
                .param("space", visit.space())
                .param("person", visit.person().id())
                .param("now", now())
                .update();
    }

    /** By day, so that no telephone rings at night. */
    @Scheduled(fixedDelayString = "PT15M", initialDelayString = "PT2M")
    void mailByDay() {
        var time = LocalTime.now(clock.withZone(HERE));
        if (time.isAfter(MORNING) && time.isBefore(EVENING)) {
            mailDue();
        }
    }

    private void mailDue() {
        for (var due : take()) {
            var place = settings.publicAddress() + "/" + due.slug();
            mails.send(
                    due.mail(), due.language(), "keeping.digest.mail", due.name(), place + "/nu", place + "/sleutels");
        }
    }

    private List<Due> take() {
        return db.sql("select * from people.take_digests(:now)")
                .param("now", now())
                .query((row, number) -> new Due(
                        row.getString("mail"),
                        Voice.language(row.getString("language"), row.getBoolean("formal")),
                        row.getString("name"),
                        row.getString("slug")))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
