package nl.ruimtemaker.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Duration;
import nl.ruimtemaker.Ruimtemaker;
import nl.ruimtemaker.platform.postgres.Database;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database's own counters say of the pages of a large space: their indexes are used, and no table is read through. */
class PlansTest {
    private static final int PORT = 18_081;

    @Test
    void listsAndSearchOfALargeSpaceUseTheirIndexes() throws Exception {
        var folder = Files.createTempDirectory("ruimtemaker-plans-");
        var options = Bench.options(folder, PORT).entrySet().stream()
                .map(option -> "--" + option.getKey() + "=" + option.getValue())
                .toArray(String[]::new);
        try (var house = new SpringApplication(Ruimtemaker.class).run(options)) {
            var database = house.getBean(Database.class);
            new Invented(database).fill(3, 60_000, 500);
            Bench.analyze(database);
            var db = JdbcClient.create(database.operator());
            var load = new Load(PORT);
            long readThrough = scans(db, "select sum(seq_scan) from pg_stat_user_tables where relname in ('moment', 'reader')");
            uses(db, load, "/buurt-0", "member", "moment_neighbourhood");
            uses(db, load, "/buurt-0", "", "moment_public");
            uses(db, load, "/buurt-0", "guest", "reader_newest");
            uses(db, load, "/buurt-0/zoek?q=woordabcb", "member", "moment_words");
            uses(db, load, "/buurt-0/zoek?q=woortabcb", "member", "word_alike");
            assertThat(scans(db, "select sum(seq_scan) from pg_stat_user_tables where relname in ('moment', 'reader')"))
                    .isEqualTo(readThrough);
        }
    }

    /** The counters follow some seconds later; each page asked is itself the wait. */
    private static void uses(JdbcClient db, Load load, String path, String who, String index) {
        var sql = "select idx_scan from pg_stat_user_indexes where indexrelname = '" + index + "'";
        long before = scans(db, sql);
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (scans(db, sql) == before) {
            load.get(path, who.isEmpty() ? "" : Invented.key(who, 0));
            assertThat(System.nanoTime()).as(path + " uses " + index).isLessThan(deadline);
        }
    }

    private static long scans(JdbcClient db, String sql) {
        return db.sql(sql).query((row, number) -> row.getLong(1)).single();
    }
}
