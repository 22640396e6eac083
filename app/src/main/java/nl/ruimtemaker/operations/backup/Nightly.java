package nl.ruimtemaker.operations.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import nl.ruimtemaker.platform.Settings;
import nl.ruimtemaker.platform.postgres.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** One backup a day, from the hour of the night that the settings say; of several nodes one makes it. */
@Component
class Nightly {
    private static final Logger LOG = LoggerFactory.getLogger(Nightly.class);
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Settings settings;
    private final Database database;
    private final Clock clock;
    private final Backups backups;
    private final PastErasures erasures;
    private final LastFailure failure;

    Nightly(Settings settings, Database database, Clock clock) {
        this.settings = settings;
        this.database = database;
        this.clock = clock;
        this.backups = new Backups(settings, clock);
        this.erasures = new PastErasures(settings, clock);
        this.failure = new LastFailure(settings);
    }

    /** Often, so that a machine that was off at night makes one when it is on again, and keeps none too long in any case. */
    @Scheduled(cron = "30 */5 * * * *")
    void make() {
        if (settings.demo()) {
            return;
        }
        makeMine();
        throwAway();
    }

    private void makeMine() {
        try (var owner = database.owner()) {
            if (isMine(owner)) {
                makeOnce(owner);
                erasures.forget(owner);
            }
        } catch (SQLException | RuntimeException e) {
            LOG.error("There is no backup of this night yet: {}", e.getMessage());
            failure.note(clock.instant(), String.valueOf(e.getMessage()));
        }
    }

    /** Behind the making of one: what cannot be thrown away is no reason to be without tonight's. */
    private void throwAway() {
        try {
            backups.throwAway();
        } catch (Refused e) {
            LOG.error("Old backups were not thrown away. {}", e.getMessage());
        }
    }

    /**
     * So that little is missing from the record when the database is lost: an empty database adds nothing to it. By the
     * clock, so that it goes on while a backup is being made.
     */
    @Scheduled(cron = "0 * * * * *")
    void record() {
        if (settings.demo()) {
            return;
        }
        try {
            erasures.write(database, settings.backups());
        } catch (Refused e) {
            LOG.error("{}", e.getMessage());
        }
    }

    private void makeOnce(Connection owner) throws SQLException {
        var nights = new Nights(owner, LocalDate.now(clock.withZone(HERE)));
        if (!nights.isMade() && isNight()) {
            var made = backups.copy(backups.next(), database);
            // At once: whatever else fails may not fill the disk with one more every five minutes.
            nights.note(made, clock.instant());
            failure.clear();
            LOG.info("A backup was made: {} with {} rows.", made.file(), made.rows());
            record();
        }
    }

    private boolean isNight() {
        var hour = settings.backup().from();
        return hour.isPresent() && LocalTime.now(clock.withZone(HERE)).getHour() >= hour.getAsInt();
    }

    /** Held by this connection, so it ends with the work or with the process. */
    private static boolean isMine(Connection owner) throws SQLException {
        try (var ask = owner.createStatement();
                var found = ask.executeQuery("select pg_try_advisory_lock(hashtextextended('nightly backup', 0))")) {
            return found.next() && found.getBoolean(1);
        }
    }
}
