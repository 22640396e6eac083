package nl.ruimtemaker.operations.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.ruimtemaker.platform.Settings;

/** How it stands with the backups: when the last was made, whether one failed since, and whether the last restores. */
public final class BackupHealth {
    private static final Duration TOO_LONG = Duration.ofHours(49);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private final Settings settings;
    private final Clock clock;
    private final List<Finding> findings = new ArrayList<>();

    /** Of this installation. */
    public BackupHealth(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Looks, and tries the last one. */
    public List<Finding> examine() {
        new LastFailure(settings).read().ifPresent(said -> add(false, "the last try failed: " + said));
        try {
            var all = new Backups(settings, clock).all();
            if (all.isEmpty()) {
                none();
            } else {
                last(all.getFirst());
            }
        } catch (Refused e) {
            add(false, String.valueOf(e.getMessage()));
        }
        return findings;
    }

    private void none() {
        var hour = settings.backup().from();
        if (hour.isPresent() && isOld()) {
            add(
                    false,
                    "there is none in " + settings.backups()
                            + ", and this installation is older than two nights. The log says why, or make one with the command backup.");
        } else if (hour.isPresent()) {
            add(true, "none yet; the first is made after %d:00, or by the command backup".formatted(hour.getAsInt()));
        } else {
            add(
                    false,
                    "there is none in " + settings.backups()
                            + ", and ruimtemaker.backup.hour is off. Make one with the command backup.");
        }
    }

    /** Its folder was there before the last nights in which a backup could have been made. */
    private boolean isOld() {
        try {
            var made = Files.readAttributes(settings.data(), BasicFileAttributes.class)
                    .creationTime()
                    .toInstant();
            return Duration.between(made, clock.instant()).compareTo(TOO_LONG) > 0;
        } catch (IOException notThereYet) {
            return false;
        }
    }

    private void last(Backup backup) {
        boolean old = Duration.between(backup.madeAt(), clock.instant()).compareTo(TOO_LONG) > 0;
        var said = "the last was made on " + TIME.format(backup.madeAt()) + ", " + backup.file();
        add(!old, old ? said + "; expected is one of the last two days" : said);
        try {
            var back = new Trial(settings, clock).of(backup.file());
            add(
                    true,
                    "it restores: tried just now, %d tables with %d rows came back, %d erasures replayed"
                            .formatted(back.tables(), back.rows(), back.erasures()));
        } catch (Untried e) {
            add(false, "whether it restores could not be tried: " + e.getMessage());
        } catch (RuntimeException e) {
            add(false, "it does not restore: " + e.getMessage());
        }
    }

    private void add(boolean good, String sentence) {
        findings.add(new Finding(good, sentence));
    }
}
