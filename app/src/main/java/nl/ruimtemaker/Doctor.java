package nl.ruimtemaker;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import nl.ruimtemaker.operations.backup.BackupHealth;
import nl.ruimtemaker.people.provider.Discovery;
import nl.ruimtemaker.platform.Settings;
import nl.ruimtemaker.platform.postgres.InUse;
import org.jspecify.annotations.Nullable;

/** Looks at everything that real use needs, and says of each what is good or what to mend. */
final class Doctor {
    private static final long ENOUGH_BYTES = 2L << 30;
    private static final int OLDEST_POSTGRES = 15;
    private static final String PATIENCE_MILLIS = "5000";

    private final Settings settings;
    private final List<String> toMend = new ArrayList<>();

    private Doctor(Settings settings) {
        this.settings = settings;
    }

    /** The exit code: 0 when all is good. */
    static int examine(@Nullable Path file) {
        Ruimtemaker.hush();
        var doctor = new Doctor(Start.settings(file));
        doctor.hostAndPayer();
        doctor.disk();
        doctor.database();
        doctor.mail();
        doctor.provider();
        doctor.backup();
        IO.println(doctor.toMend.isEmpty() ? "All is well." : doctor.toMend.size() + " to mend.");
        return doctor.toMend.isEmpty() ? 0 : 1;
    }

    private void hostAndPayer() {
        if (settings.mistakes().isEmpty()) {
            good("settings", settings.host() + " hosts, " + settings.payer() + " pays, at " + settings.publicAddress());
        }
        settings.mistakes().forEach(mistake -> mend("settings", mistake));
    }

    private void disk() {
        try {
            Files.createDirectories(settings.data());
            Files.delete(Files.createTempFile(settings.data(), "doctor-", ""));
            long free = Files.getFileStore(settings.data()).getUsableSpace();
            var said = (free >> 20) + " MB free in " + settings.data();
            if (free < ENOUGH_BYTES) {
                mend("disk", said + "; expected is at least " + (ENOUGH_BYTES >> 20) + " MB.");
            } else {
                good("disk", said);
            }
        } catch (IOException e) {
            mend(
                    "disk",
                    settings.data() + " cannot be written in (" + e.getMessage()
                            + "). Set ruimtemaker.data to a folder that can.");
        }
    }

    private void database() {
        var database = settings.database();
        if (database.url() == null) {
            good(
                    "database",
                    InUse.isRunning(settings.data())
                            ? "embedded, running with the data in " + settings.data()
                            : "embedded, starts with the application");
            return;
        }
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            var version = connection.getMetaData();
            if (version.getDatabaseMajorVersion() < OLDEST_POSTGRES) {
                mend("database", "PostgreSQL " + version.getDatabaseProductVersion() + "; expected is 15 or newer.");
            } else {
                good("database", "PostgreSQL " + version.getDatabaseProductVersion());
            }
        } catch (SQLException e) {
            mend("database", database.url() + " does not answer (" + e.getMessage() + ").");
        }
    }

    private void mail() {
        var mail = settings.mail();
        if (mail.host() == null) {
            mend("mail", "ruimtemaker.mail.host is empty: nobody can sign in, because links go by mail.");
            return;
        }
        var properties = new Properties();
        properties.put("mail.smtp.starttls.enable", String.valueOf(mail.tls()));
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.auth", String.valueOf(!mail.user().isEmpty()));
        try (var transport = Session.getInstance(properties).getTransport("smtp")) {
            transport.connect(mail.host(), mail.port(), mail.user().isEmpty() ? null : mail.user(), mail.password());
            good("mail", mail.host() + ":" + mail.port() + " answers");
        } catch (MessagingException e) {
            mend("mail", mail.host() + ":" + mail.port() + " does not answer (" + e.getMessage() + ").");
        }
    }

    private void provider() {
        if (!settings.oidc().isThere() || !settings.mistakes().isEmpty()) {
            return;
        }
        var mistake = new Discovery(settings, Clock.systemUTC()).mistake();
        if (mistake == null) {
            good(
                    "sign-in",
                    settings.oidc().name() + " signs people in, and sends them back to " + Discovery.back(settings));
        } else {
            mend("sign-in", mistake);
        }
    }

    private void backup() {
        for (var found : new BackupHealth(settings, Clock.systemUTC()).examine()) {
            if (found.good()) {
                good("backup", found.sentence());
            } else {
                mend("backup", found.sentence());
            }
        }
    }

    private void good(String what, String said) {
        IO.println("good   " + what + ": " + said);
    }

    private void mend(String what, String said) {
        toMend.add(what);
        IO.println("mend   " + what + ": " + said);
    }
}
