package nl.ruimtemaker.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ruimtemaker.Installation;
import nl.ruimtemaker.platform.Settings;
import nl.ruimtemaker.platform.postgres.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A backup each night by itself, thrown away in time; the doctor says how it stands. */
class NightlyTest {
    private static final Instant NIGHT = Instant.parse("2026-06-15T02:10:00Z");
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private static Installation place;
    private static Database database;
    private Path folder;
    private Settings settings;

    @BeforeAll
    static void anInstallation() throws Exception {
        place = Installation.empty();
        place.start().close();
        database = Database.ready(place.settings());
    }

    @AfterAll
    static void close() throws IOException {
        database.close();
        place.close();
    }

    @BeforeEach
    void aFolderOfItsOwn() throws Exception {
        folder = Files.createTempDirectory("ruimtemaker-backups-");
        settings = with("3");
        try (var owner = database.owner();
                var statement = owner.createStatement()) {
            statement.execute("set role app_erase");
            statement.execute("delete from operations.night");
        }
    }

    @Test
    void oneEachNightAndNotBeforeItsHour() throws IOException {
        at(NIGHT.minus(Duration.ofHours(2))).make();
        assertThat(made(folder)).isEmpty();
        at(NIGHT).make();
        at(NIGHT.plus(Duration.ofHours(5))).make();
        assertThat(made(folder)).containsExactly("ruimtemaker-2026-06-15T021000Z.zip");
        at(NIGHT.plus(Duration.ofDays(1))).make();
        assertThat(made(folder)).hasSize(2);
    }

    @Test
    void noneWhereItIsOff() throws IOException {
        settings = with("off");
        at(NIGHT).make();
        assertThat(made(folder)).isEmpty();
    }

    @Test
    void whatIsOldIsThrownAwayAndNothingOfAnybodyElse() throws IOException {
        for (var name :
                List.of("ruimtemaker-2026-05-31T021000Z.zip", "ruimtemaker-2026-06-02T021000Z.zip", "van-mij.zip")) {
            Files.writeString(folder.resolve(name), "");
        }
        at(NIGHT).make();
        assertThat(made(folder))
                .containsExactly(
                        "ruimtemaker-2026-06-02T021000Z.zip", "ruimtemaker-2026-06-15T021000Z.zip", "van-mij.zip");
    }

    @Test
    void anOldOneThatDoesNotGoKeepsNoOtherAndNoNewOneIsMissedForIt() throws IOException {
        var stuck = Files.createDirectory(folder.resolve("ruimtemaker-2026-05-30T021000Z.zip"));
        Files.writeString(stuck.resolve("iets"), "");
        Files.writeString(folder.resolve("ruimtemaker-2026-05-31T021000Z.zip"), "");
        at(NIGHT).make();
        assertThat(made(folder))
                .containsExactly("ruimtemaker-2026-05-30T021000Z.zip", "ruimtemaker-2026-06-15T021000Z.zip");
    }

    @Test
    void oneEachNightAlsoWhileTheRecordOfErasuresIsSpoiled() throws IOException {
        Files.writeString(folder.resolve(PastErasuresTest.NAME), PastErasuresTest.line(NIGHT) + "hier stond iets\n");
        at(NIGHT).make();
        at(NIGHT.plus(Duration.ofMinutes(5))).make();
        assertThat(made(folder)).hasSize(1);
        assertThat(said(NIGHT))
                .anySatisfy(said -> assertThat(said)
                        .startsWith("false it does not restore: Line 2 of " + folder.resolve(PastErasuresTest.NAME)));
    }

    @Test
    void ofSeveralNodesOneMakesIt() throws Exception {
        var other = Files.createTempDirectory("ruimtemaker-backups-");
        var nodes = Stream.of(folder, other)
                .map(each -> new Nightly(settings(each, "3"), database, Clock.fixed(NIGHT, HERE)))
                .map(node -> Thread.ofVirtual().start(node::make))
                .toList();
        for (var node : nodes) {
            node.join();
        }
        new Nightly(settings(other, "3"), database, Clock.fixed(NIGHT, HERE)).make();
        assertThat(made(folder).size() + made(other).size()).isEqualTo(1);
    }

    @Test
    void theDoctorSaysWhenItWasAndWhatCameBack() {
        assertThat(said(NIGHT))
                .containsExactly("true none yet; the first is made after 3:00, or by the command backup");
        assertThat(said(Instant.now().plus(Duration.ofDays(3))))
                .singleElement()
                .asString()
                .startsWith("false there is none in " + folder)
                .contains("older than two nights");
        at(NIGHT).make();
        assertThat(said(NIGHT.plus(Duration.ofHours(8))))
                .hasSize(2)
                .anySatisfy(said -> assertThat(said).startsWith("true the last was made on 15 June 2026 04:10"))
                .anySatisfy(said -> assertThat(said)
                        .matches("true it restores: tried just now, \\d\\d tables with \\d{3,} rows came back, .*"));
        assertThat(said(NIGHT.plus(Duration.ofDays(4))))
                .anySatisfy(said -> assertThat(said).startsWith("false the last was made on 15 June"));
    }

    @Test
    void theDoctorSaysWhatFailedUntilOneSucceeds() throws IOException {
        Files.delete(folder);
        Files.writeString(folder, "hier staat al iets");
        at(NIGHT).make();
        assertThat(said(NIGHT))
                .anySatisfy(said -> assertThat(said)
                        .startsWith("false the last try failed: 2026-06-15T02:10:00Z The backup cannot be written"));
        Files.delete(folder);
        at(NIGHT).make();
        assertThat(said(NIGHT)).noneSatisfy(said -> assertThat(said).contains("failed"));
    }

    @Test
    void theDoctorSaysThatADamagedOneDoesNotRestore() throws IOException {
        Files.writeString(folder.resolve("ruimtemaker-2026-06-15T021000Z.zip"), "een halve kopie");
        assertThat(said(NIGHT)).anySatisfy(said -> assertThat(said).startsWith("false it does not restore: "));
    }

    @Test
    void longerThanThePagesPromiseIsNoSetting() {
        assertThat(Installation.with(Map.of("ruimtemaker.backup.keep-days", "31"))
                        .settings()
                        .mistakes())
                .singleElement()
                .asString()
                .contains("ruimtemaker.backup.keep-days is 31; expected is 1 to 30");
        assertThat(Installation.with(Map.of("ruimtemaker.backup.hour", "25"))
                        .settings()
                        .mistakes())
                .singleElement()
                .asString()
                .contains("ruimtemaker.backup.hour is \"25\"");
    }

    private Nightly at(Instant now) {
        return new Nightly(settings, database, Clock.fixed(now, HERE));
    }

    private List<String> said(Instant now) {
        return new BackupHealth(settings, Clock.fixed(now, HERE))
                .examine().stream()
                        .map(found -> found.good() + " " + found.sentence())
                        .toList();
    }

    private Settings with(String hour) {
        return settings(folder, hour);
    }

    private static Settings settings(Path folder, String hour) {
        var all = new java.util.HashMap<String, String>();
        place.properties().forEach((name, value) -> all.put(name, String.valueOf(value)));
        all.put("ruimtemaker.backup.folder", folder.toString());
        all.put("ruimtemaker.backup.hour", hour);
        return Installation.with(all).settings();
    }

    private static List<String> made(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".zip"))
                    .sorted()
                    .toList();
        }
    }
}
