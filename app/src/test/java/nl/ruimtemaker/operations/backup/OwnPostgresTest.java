package nl.ruimtemaker.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.time.Clock;
import nl.ruimtemaker.Installation;
import nl.ruimtemaker.OwnPostgres;
import nl.ruimtemaker.platform.postgres.Database;
import nl.ruimtemaker.platform.postgres.OtherVersion;
import org.junit.jupiter.api.Test;

/** On a PostgreSQL of one's own, with an administrator who may make roles and databases and nothing more. */
class OwnPostgresTest {
    private final Clock clock = Clock.systemUTC();

    @Test
    void theVillageIsCopiedTriedAndPutBackThere() throws Exception {
        try (var server = OwnPostgres.start();
                var here = Installation.with(server.database("hier"));
                var there = Installation.with(server.database("daar"))) {
            var backups = new Backups(here.settings(), clock);
            var file = backups.next();
            try (var house = here.start()) {
                assertThat(house.as("ans").get("/de-linde").words()).contains("Wat er gebeurt");
                backups.make(file);
                server.execute("create database ruimtemaker_trial_killed owner beheer");
                assertThat(new BackupHealth(here.settings(), clock).examine())
                        .allSatisfy(found ->
                                assertThat(found.good()).as(found.sentence()).isTrue())
                        .anySatisfy(found -> assertThat(found.sentence()).contains("it restores: tried just now"));
                // Only where the one of a trial that was killed is gone can there be another.
                server.execute("create database ruimtemaker_trial_killed");
                assertThat(BackupTest.refusal(() -> new Restoring(here.settings(), clock).from(file)))
                        .contains("Ruimtemaker is running with this database");
            }
            assertThat(BackupTest.refusal(() -> new Restoring(here.settings(), clock).from(file)))
                    .contains("This installation is not empty");
            new Restoring(there.settings(), clock).from(file);
            assertThat(Rows.of(there.settings())).isEqualTo(Rows.of(here.settings()));
            try (var house = there.start()) {
                assertThat(house.as("farida").get("/de-linde").status()).isEqualTo(200);
            }
        }
    }

    @Test
    void besideAHouseOfAnotherVersionAnErrandChangesNothing() throws Exception {
        try (var server = OwnPostgres.start();
                var here = Installation.with(server.database("hier"));
                var house = here.start()) {
            Database.forErrand(here.settings()).close();
            try (var owner = house.house().getBean(Database.class).owner()) {
                owner.createStatement().execute("comment on schema platform is 'of another version'");
            }
            assertThatThrownBy(() -> Database.forErrand(here.settings()))
                    .isInstanceOf(OtherVersion.class)
                    .hasMessageContaining("stop it first");
            house.close();
            Database.forErrand(here.settings()).close();
        }
    }

    @Test
    void twoDoctorsDoNotThrowAwayWhatTheOtherIsTryingIn() throws Exception {
        try (var server = OwnPostgres.start();
                var here = Installation.with(server.database("hier"))) {
            here.start().close();
            var backups = new Backups(here.settings(), clock);
            backups.make(backups.next());
            var own = here.settings().database();
            try (var other = DriverManager.getConnection(String.valueOf(own.url()), own.user(), own.password());
                    var trial = other.createStatement()) {
                trial.execute("select pg_advisory_lock(hashtextextended('trial of a backup', 0))");
                server.execute("create database ruimtemaker_trial_other owner beheer");
                assertThat(new BackupHealth(here.settings(), clock).examine())
                        .anySatisfy(found ->
                                assertThat(found.sentence()).contains("could not be tried: another doctor tries one"));
                server.execute("drop database ruimtemaker_trial_other");
            }
            assertThat(new BackupHealth(here.settings(), clock).examine())
                    .anySatisfy(found -> assertThat(found.sentence()).contains("it restores: tried just now"));
        }
    }

    @Test
    void whoMayMakeNoDatabaseIsToldWhatIsMissing() throws Exception {
        try (var server = OwnPostgres.start();
                var here = Installation.with(server.database("hier"))) {
            here.start().close();
            var backups = new Backups(here.settings(), clock);
            backups.make(backups.next());
            server.execute("alter role beheer nocreatedb");
            assertThat(new BackupHealth(here.settings(), clock).examine())
                    .anySatisfy(found -> assertThat(found.sentence()).contains("alter role beheer createdb"));
        }
    }
}
