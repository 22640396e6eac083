package nl.ruimtemaker.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipFile;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.Installation;
import nl.ruimtemaker.Visitor;
import nl.ruimtemaker.platform.Settings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole village is copied while people tell on, and comes back as it was. */
@InTheVillage
class BackupTest {
    private static final int WRITERS = 4;

    @LocalServerPort
    int port;

    private final Settings settings;
    private final Clock clock = Clock.systemUTC();

    BackupTest(Settings settings) {
        this.settings = settings;
    }

    @Test
    void whatComesBackIsEqualTableByTable() throws Exception {
        var file = make();
        try (var there = Installation.empty()) {
            var back = new Restoring(there.settings(), clock).from(file);
            assertThat(Rows.of(there.settings())).isEqualTo(Rows.of(settings));
            assertThat(back.rows()).isGreaterThan(100);
            try (var house = there.start()) {
                assertThat(house.as("ans").get("/de-linde").words()).contains("Wat er gebeurt");
            }
        }
    }

    @Test
    void everyStoryThatWasConfirmedBeforeItBeganIsInItAndNoHalfOne() throws Exception {
        var confirmed = new CopyOnWriteArrayList<String>();
        var stop = new AtomicBoolean();
        var writers = List.of(1, 2, 3, WRITERS).stream()
                .map(number -> Thread.ofVirtual().start(() -> tellOn(number, confirmed, stop)))
                .toList();
        while (confirmed.size() < WRITERS * 2) {
            Thread.onSpinWait();
        }
        var before = List.copyOf(confirmed);
        var file = make();
        int then = confirmed.size();
        while (confirmed.size() < then + WRITERS) {
            Thread.onSpinWait();
        }
        stop.set(true);
        for (var writer : writers) {
            writer.join();
        }
        try (var there = Installation.empty()) {
            new Restoring(there.settings(), clock).from(file);
            assertThat(Rows.one(there.settings(), """
                    select count(*) from moment.moment m where m.text like 'Onder het kopiëren%' and not exists (
                        select from people.consent c where c.space_id = m.space_id and c.subject_id = m.id)""")).isEqualTo("0");
            try (var house = there.start()) {
                var all = house.as("ans").get("/mij/alles").page().text();
                assertThat(before)
                        .hasSizeGreaterThan(WRITERS)
                        .allSatisfy(words -> assertThat(all).contains("\"" + words + "\""));
            }
        }
    }

    @Test
    void nobodyCanSignInWithIt() throws Exception {
        var file = make();
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName()))
                    .contains("people.person.copy", "moment.photo.copy", "letter.answer.copy", "manifest.json")
                    .doesNotContain(
                            "people.sign_in.copy",
                            "people.sign_in_link.copy",
                            "people.address_link.copy",
                            "people.founding_link.copy");
        }
    }

    @Test
    void whoWasNeverStartedHasNothingToCopyAndNoFileIsWrittenOver() throws Exception {
        try (var there = Installation.empty()) {
            var backups = new Backups(there.settings(), clock);
            assertThat(refusal(() -> backups.make(backups.next()))).contains("There is nothing to back up");
        }
        var file = make();
        assertThat(refusal(() -> new Backups(settings, clock).make(file))).contains("already");
    }

    private void tellOn(int number, List<String> confirmed, AtomicBoolean stop) {
        var ans = Visitor.as(port, "ans");
        var form = ans.get("/de-linde/vertel").page().selectFirst("form[action=/de-linde/verhalen]");
        for (int telling = 0; !stop.get(); telling++) {
            var fields = Visitor.filledIn(form);
            var words = "Onder het kopiëren " + number + "." + telling;
            fields.put("key", "een-sleutel-onder-het-kopieren-" + number + "-" + telling);
            fields.put("text", words);
            if (ans.post("/de-linde/verhalen", fields).status() == 200) {
                confirmed.add(words);
            }
        }
    }

    private Path make() throws IOException {
        var file = Files.createTempDirectory("ruimtemaker-copy-").resolve("alles.zip");
        new Backups(settings, clock).make(file);
        return file;
    }

    static String refusal(Runnable work) {
        try {
            work.run();
            return "";
        } catch (Refused e) {
            return String.valueOf(e.getMessage());
        }
    }
}
