package nl.ruimtemaker.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.Installation;
import nl.ruimtemaker.platform.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is no whole backup of this application or an older one is refused in a sentence, and nothing is made of it. */
@InTheVillage
class RefusedBackupTest {
    private final Settings settings;
    private final Clock clock = Clock.systemUTC();
    private Path file;

    RefusedBackupTest(Settings settings) {
        this.settings = settings;
    }

    @BeforeEach
    void aBackup() throws IOException {
        file = Files.createTempDirectory("ruimtemaker-copy-").resolve("alles.zip");
        new Backups(settings, clock).make(file);
    }

    @Test
    void somethingElse() throws IOException {
        assertThat(refusal(Files.writeString(file.resolveSibling("brief.zip"), "Beste mensen")))
                .contains("is not a backup of Ruimtemaker");
        assertThat(refusal(file.resolveSibling("weg.zip"))).contains("There is no file");
        assertThat(refusal(rewritten("manifest.json", name -> null))).contains("it has no manifest.json");
        for (var half : new String[] {
            "{\"format\": ", "{\"format\": 1}", "{\"format\": 1, \"application\": \"1\", \"rooms\": {\"moment\": null}}"
        }) {
            var other = rewritten("manifest.json", json -> half);
            assertThat(refusal(other))
                    .isEqualTo(other + " is damaged: its manifest.json cannot be read. Take another backup.");
        }
    }

    @Test
    void halfOfIt() throws IOException {
        var bytes = Files.readAllBytes(file);
        var half = file.resolveSibling("half.zip");
        Files.write(half, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(refusal(half)).contains("only a part");
    }

    @Test
    void oneByteOrOneRowThatIsNotWhatWasWritten() throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        var flipped = file.resolveSibling("flipped.zip");
        Files.write(flipped, bytes);
        assertThat(refusal(flipped)).contains("is damaged");
        assertThat(refusal(rewritten("people.person.copy", rows -> rows.replaceFirst("Ans", "Sna"))))
                .contains("is damaged: the rows of people.person");
        assertThat(refusal(rewritten("people.person.copy", rows -> null))).contains("is damaged");
    }

    @Test
    void oneFromANewerApplicationOrAnotherFormat() throws IOException {
        assertThat(refusal(rewritten(
                        "manifest.json", json -> json.replaceFirst("\"version\" : \"\\d+\"", "\"version\" : \"99\""))))
                .contains("made by a newer Ruimtemaker");
        assertThat(refusal(rewritten("manifest.json", json -> json.replace("\"moment\"", "\"maan\""))))
                .contains("made by a newer Ruimtemaker");
        assertThat(refusal(rewritten("manifest.json", json -> json.replace("\"format\" : 1", "\"format\" : 2"))))
                .contains("in format 2");
    }

    @Test
    void oneOfWhichTheMigrationsWereOthers() throws IOException {
        assertThat(refusal(rewritten(
                        "manifest.json",
                        json -> json.replaceFirst("\"checksums\" : \\[ -?\\d+", "\"checksums\" : [ 4"))))
                .contains("made with other migrations");
    }

    @Test
    void intoAPlaceThatIsNotEmptyOrInUse() throws IOException {
        assertThat(BackupTest.refusal(() -> new Restoring(settings, clock).from(file)))
                .contains("Ruimtemaker is running with this data");
        try (var there = Installation.empty()) {
            new Restoring(there.settings(), clock).from(file);
            assertThat(BackupTest.refusal(() -> new Restoring(there.settings(), clock).from(file)))
                    .contains("This installation is not empty");
        }
    }

    /** As a release that knew one migration less made it: the last of these made no table. */
    @Test
    void butNotOneOfAnEarlierReleaseNorWithoutARecordOfErasures() throws Exception {
        var earlier = Files.move(
                rewritten("manifest.json", RefusedBackupTest::oneMigrationLess),
                Files.createTempDirectory("ruimtemaker-copy-").resolve("eerder.zip"));
        try (var there = Installation.empty()) {
            var back = new Restoring(there.settings(), clock).from(earlier);
            assertThat(back.erasuresKnown()).isFalse();
            assertThat(Rows.of(there.settings())).isEqualTo(Rows.of(settings));
            assertThat(Rows.one(there.settings(), "select to_regprocedure('letter.replay()') is not null"))
                    .isEqualTo("t");
        }
    }

    private static String oneMigrationLess(String json) {
        var manifest = Manifest.read(Path.of("manifest.json"), json.getBytes());
        var rooms = new java.util.TreeMap<>(manifest.rooms());
        for (var room : java.util.List.of("moment", "letter")) {
            var checksums = rooms.get(room).checksums();
            rooms.put(
                    room,
                    new Manifest.Room(
                            String.valueOf(checksums.size() - 1), checksums.subList(0, checksums.size() - 1)));
        }
        return new String(
                new Manifest(manifest.format(), "0.0.9", manifest.madeAt(), rooms, manifest.tables()).written());
    }

    private String refusal(Path backup) throws IOException {
        try (var there = Installation.empty()) {
            return BackupTest.refusal(() -> new Restoring(there.settings(), clock).from(backup));
        }
    }

    /** The same with one file in it changed, or left out. */
    private Path rewritten(String name, UnaryOperator<String> change) throws IOException {
        var other = Files.createTempFile(file.getParent(), "anders-", ".zip");
        try (var zip = new ZipFile(file.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(other))) {
            for (var entry : zip.stream().toList()) {
                var bytes = zip.getInputStream(entry).readAllBytes();
                var changed = entry.getName().equals(name) ? change.apply(new String(bytes)) : "";
                if (changed != null) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(entry.getName().equals(name) ? changed.getBytes() : bytes);
                    out.closeEntry();
                }
            }
        }
        return other;
    }
}
