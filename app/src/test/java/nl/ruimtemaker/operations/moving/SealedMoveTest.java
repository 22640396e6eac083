package nl.ruimtemaker.operations.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.Pictures;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A space leaves this installation and comes into another one, which was empty. */
@InTheVillage
@VillageAgain
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SealedMoveTest {
    @LocalServerPort
    int port;

    @TempDir
    static Path there;

    private final SealedMove move;
    private final Arrival arrival;
    private Elsewhere elsewhere;

    SealedMoveTest(SealedMove move, Arrival arrival) {
        this.move = move;
        this.arrival = arrival;
    }

    /** A file as it lies on a stick, with the words on a note. */
    private record Stick(byte[] file, SealKey key) {
        static Stick of(SealedMove move, String space) {
            var file = new ByteArrayOutputStream();
            var key = move.write(space, file);
            return new Stick(file.toByteArray(), SealKey.typed(key.spoken().toUpperCase()));
        }

        Arrival.Arrived into(Arrival arrival) {
            return arrival.read(new ByteArrayInputStream(file), key);
        }

        Map<String, List<String>> entries() throws IOException {
            var entries = new LinkedHashMap<String, List<String>>();
            var zip = new ZipInputStream(Seal.opened(new ByteArrayInputStream(file), key));
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(
                        entry.getName(),
                        new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                                .lines()
                                .toList());
            }
            return entries;
        }
    }

    @BeforeAll
    void settle() {
        elsewhere = Elsewhere.in(there.resolve("data"));
    }

    @AfterAll
    void leave() {
        elsewhere.close();
    }

    @Test
    @Order(1)
    void whatComesOutThereIsWhatWentInHere() throws IOException {
        var ans = Visitor.as(port, "ans");
        var form = Visitor.filledIn(ans.get("/de-linde/vertel").page().selectFirst("form[enctype]"));
        form.put("text", "De linde bloeit, met foto.");
        form.put("alt", "Een linde in bloei");
        ans.postFile("/de-linde/verhalen", form, "picture", "linde.jpg", Pictures.jpeg(800, 600));
        for (var space : List.of("de-linde", "het-want")) {
            var here = Stick.of(move, space);
            var arrived = here.into(elsewhere.arrival());
            assertThat(arrived.slug()).isEqualTo(space);
            var before = here.entries();
            var after = Stick.of(elsewhere.move(), space).entries();
            before.remove(Entries.MANIFEST);
            after.remove(Entries.MANIFEST);
            assertThat(after.keySet()).isEqualTo(before.keySet());
            before.forEach(
                    (table, rows) -> assertThat(after.get(table)).as(table).isEqualTo(rows));
            assertThat(before.get("moment.moment.jsonl")).hasSizeGreaterThan(20);
        }
        assertThat(Stick.of(elsewhere.move(), "de-linde").entries().get("moment.photo.jsonl"))
                .isNotEmpty();
    }

    @Test
    @Order(2)
    void whatIsThereIsReadThereBySlipAndByAddress() {
        var passerBy = Visitor.passingBy(elsewhere.port());
        assertThat(passerBy.get("/de-linde").words()).contains("Hek blijft staan.");
        assertThat(passerBy.get("/het-want").status()).isEqualTo(404);
        assertThat(passerBy.get("/brief/lindebus-krijt-stoep").status()).isEqualTo(200);
        assertThat(passerBy.get("/welzijn-waterkant").status()).isEqualTo(404);
    }

    @Test
    @Order(3)
    void whatCannotBeDoneIsSaidInOneSentence() {
        var stick = Stick.of(move, "de-linde");
        assertThatThrownBy(() -> stick.into(elsewhere.arrival())).hasMessageContaining("\"De Linde\" is already here");
        assertThatThrownBy(() -> new Stick(stick.file(), SealKey.typed("bato bina")).into(elsewhere.arrival()))
                .hasMessageContaining("not the key of this file");
        assertThatThrownBy(() ->
                        new Stick("een brief".getBytes(StandardCharsets.UTF_8), stick.key()).into(elsewhere.arrival()))
                .hasMessageContaining("not a file that \"move\" made");
        assertThatThrownBy(() -> move.write("nergens", new ByteArrayOutputStream()))
                .hasMessageContaining("There is no space \"nergens\"");
        assertThatThrownBy(() -> move.write("de-linde", full()))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("The file cannot be written: No space left on device. Give it a place");
    }

    private static OutputStream full() {
        return new OutputStream() {
            @Override
            public void write(int sign) throws IOException {
                throw new IOException("No space left on device");
            }
        };
    }

    @Test
    @Order(4)
    void aDamagedFileBringsNothingIn() {
        var stick = Stick.of(move, "welzijn-waterkant");
        var cut = Arrays.copyOf(stick.file(), stick.file().length - 1);
        var changed = stick.file().clone();
        changed[changed.length / 2] ^= 1;
        for (var bad : List.of(cut, changed)) {
            assertThatThrownBy(() -> new Stick(bad, stick.key()).into(elsewhere.arrival()))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("damaged or not whole");
        }
        assertThatThrownBy(() -> elsewhere.move().write("welzijn-waterkant", new ByteArrayOutputStream()))
                .hasMessageContaining("There is no space");
    }

    /** There it was known by its name alone, as whom De Linde has something with; now it comes in as a whole. */
    @Test
    @Order(5)
    void aGuestComesAfterTheNeighbourhoodThatKnowsIt() {
        assertThat(Stick.of(move, "welzijn-waterkant").into(elsewhere.arrival()).name())
                .isEqualTo("Welzijn Waterkant");
        assertThat(Visitor.passingBy(elsewhere.port()).get("/welzijn-waterkant").status())
                .isEqualTo(Visitor.passingBy(port).get("/welzijn-waterkant").status());
        assertThatThrownBy(() -> Stick.of(move, "welzijn-waterkant").into(elsewhere.arrival()))
                .hasMessageContaining("is already here");
    }

    @Test
    void theSameAddressIsTheSamePerson(@TempDir Path third) throws IOException {
        try (var house = Elsewhere.in(third)) {
            house.operator().moving(db -> {
                db.sql("""
                                insert into people.person (id, name, since)
                                values ('00000000-0000-7000-8000-0000000000aa', 'Antje', now())""").update();
                return db.sql("""
                                insert into people.address (person_id, mail)
                                values ('00000000-0000-7000-8000-0000000000aa', 'ANS@delinde.example')""").update();
            });
            var here = Stick.of(move, "de-linde");
            here.into(house.arrival());
            var there = Stick.of(house.move(), "de-linde").entries();
            var ans = here.entries().get(Entries.PERSONS).stream()
                    .filter(row -> row.contains("ans@delinde.example"))
                    .findAny()
                    .orElseThrow()
                    .replaceAll(".*\"id\": \"([^\"]+)\".*", "$1");
            assertThat(String.join("\n", there.get("people.standing.jsonl")))
                    .contains("00000000-0000-7000-8000-0000000000aa")
                    .doesNotContain(ans);
            assertThat(there.values().stream().flatMap(List::stream)).noneMatch(row -> row.contains(ans));
        }
    }

    @Test
    void fromANewerInstallationNothingComesIn() {
        var threshold = new Threshold(null, Map.of("moment", 7));
        var newer = new Manifest(
                1, "9.9", "2027-01-01T00:00:00Z", java.util.UUID.randomUUID(), "x", "X", Map.of("moment", 8), Map.of());
        assertThatThrownBy(() -> threshold.check(null, newer)).hasMessageContaining("newer Ruimtemaker (9.9)");
    }
}
