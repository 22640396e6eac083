package nl.ruimtemaker;

import java.nio.file.Path;
import java.time.Clock;
import nl.ruimtemaker.operations.backup.Backups;
import nl.ruimtemaker.operations.backup.Refused;
import nl.ruimtemaker.operations.backup.Restored;
import nl.ruimtemaker.operations.backup.Restoring;
import nl.ruimtemaker.platform.Settings;
import org.jspecify.annotations.Nullable;

/** Makes a backup beside what runs, and puts one back where nothing is yet. */
final class Safekeeping {
    private static final int REFUSED = 1;

    private Safekeeping() {}

    /** The exit code. */
    static int backup(@Nullable Path to, @Nullable Path file) {
        var settings = Start.settings(file);
        var backups = new Backups(settings, Clock.systemUTC());
        return said(() -> {
            var made = backups.make(to == null ? backups.next() : to);
            IO.println("A backup was made: " + made.file() + ", " + made.tables() + " tables with " + made.rows()
                    + " rows.");
            IO.println(kept(to, settings));
        });
    }

    /** The exit code. */
    static int restore(Path backup, @Nullable Path file) {
        return said(() -> {
            var back = new Restoring(Start.settings(file), Clock.systemUTC()).from(backup);
            IO.println("The backup of " + back.madeAt() + " is back: " + back.tables() + " tables with " + back.rows()
                    + " rows.");
            IO.println(erased(back));
            IO.println("Everybody signs in anew.");
        });
    }

    private static String erased(Restored back) {
        if (!back.erasuresKnown()) {
            return "No record of erasures (erasures.csv) was found in the folder of backups or beside this file:"
                    + " what was taken back after the backup was made is back with it.";
        }
        return back.erasures() == 0
                ? "Nothing was taken back or forgotten since, as far as the record goes."
                : "Of what was taken back, made narrower or forgotten since, all is so again (" + back.erasures()
                        + ").";
    }

    private static String kept(@Nullable Path to, Settings settings) {
        int most = Settings.Backup.MOST_DAYS;
        return "Whoever has this file can read everything in it: keep it as a secret. "
                + (to == null
                        ? "It is thrown away after " + settings.backup().keepDays() + " days."
                        : "Throw it away within " + most + " days, with every copy: that is what the pages promise.");
    }

    private static int said(Runnable work) {
        Ruimtemaker.hush();
        try {
            work.run();
            return 0;
        } catch (Refused e) {
            System.err.println(e.getMessage());
            return REFUSED;
        }
    }
}
