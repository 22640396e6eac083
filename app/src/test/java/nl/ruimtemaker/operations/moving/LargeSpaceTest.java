package nl.ruimtemaker.operations.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Many stories with photos pass through a little memory: what is held does not grow with what passes. */
@InTheVillage
@VillageAgain
class LargeSpaceTest {
    private static final int STORIES = 6_000;
    private static final int PHOTO_BYTES = 20_000;
    private static final long HELD_BYTES = 40L << 20;
    private static final long BETWEEN_LOOKS = 20L << 20;

    @LocalServerPort
    int port;

    private final SealedMove move;
    private final Arrival arrival;
    private final Erasure erasure;
    private final Operator operator;

    LargeSpaceTest(SealedMove move, Arrival arrival, Erasure erasure, Operator operator) {
        this.move = move;
        this.arrival = arrival;
        this.erasure = erasure;
        this.operator = operator;
    }

    /** Looks now and then at what is held while bytes pass. */
    private static final class Passing extends OutputStream {
        private final long before = held();
        private long passed;
        private long most;

        @Override
        public void write(int each) {
            count(1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count(length);
        }

        private void count(int length) {
            if (passed / BETWEEN_LOOKS != (passed + length) / BETWEEN_LOOKS) {
                most = Math.max(most, held());
            }
            passed += length;
        }

        private static long held() {
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }

        void check() {
            assertThat(passed).isGreaterThan((long) STORIES * PHOTO_BYTES);
            assertThat(most - before).as("bytes held").isLessThan(HELD_BYTES);
        }
    }

    @BeforeEach
    void tell() {
        operator.moving(db -> {
            db.sql("""
                            insert into moment.moment
                                (space_id, id, key_hash, told_at, text, circle, photo_alt, photo_width, photo_height)
                            select s.id, gen_random_uuid(), decode(md5(n::text), 'hex'), now() - n * interval '1 minute',
                                'Verhaal ' || n || ': ' || repeat('op het plein stonden we met zijn allen. ', 10), 1, 'Het plein', 800, 600
                            from people.space s, generate_series(1, :stories) n where s.slug = 'het-want'""").param("stories", STORIES).update();
            // Random, as a photo is to whoever packs it.
            return db.sql("""
                            insert into moment.photo (space_id, moment_id, jpeg)
                            select m.space_id, m.id, decode((
                                select string_agg(md5(m.id::text || k), '') from generate_series(1, :words) k), 'hex')
                            from moment.moment m where m.photo_alt = 'Het plein'""").param("words", PHOTO_BYTES / 16).update();
        });
    }

    @Test
    void itStreamsOutAndIn(@TempDir Path folder) throws IOException, InterruptedException {
        var sjaan = Visitor.as(port, "sjaan");
        var download = sjaan.download(sjaan.get("/het-want/meenemen"), "/het-want/meenemen");
        var passing = new Passing();
        int photos = 0;
        var zip = new ZipInputStream(download.body());
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            photos += entry.getName().startsWith("fotos/") ? 1 : 0;
            zip.transferTo(passing);
        }
        passing.check();
        assertThat(photos).isGreaterThanOrEqualTo(STORIES);

        var file = folder.resolve("het-want.move");
        SealKey key;
        var written = new Passing();
        try (var out = Files.newOutputStream(file)) {
            key = move.write("het-want", new OutputStream() {
                @Override
                public void write(int each) throws IOException {
                    written.write(each);
                    out.write(each);
                }

                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    written.write(bytes, from, length);
                    out.write(bytes, from, length);
                }
            });
        }
        written.check();
        erasure.erase("het-want");
        try (var in = Files.newInputStream(file)) {
            assertThat(arrival.read(in, key).rows()).isGreaterThan(2L * STORIES);
        }
        assertThat(Visitor.as(port, "sjaan").get("/het-want").words()).contains("Verhaal 1:");
    }
}
