package nl.ruimtemaker.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.time.Duration;
import nl.ruimtemaker.Ruimtemaker;
import nl.ruimtemaker.platform.postgres.Database;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database's own counters say of the pages of a large space: their indexes are used, and no table is read through. */
class PlansTest {
    private static final int PORT = 18_081;
    private static final int ASKED = 40;

    private static final int RARE = 19_998;

    /** How many rows of these tables were read, and how often one was read through. */
    private static final String READ = """
            select sum(seq_scan + seq_tup_read + idx_tup_fetch) from pg_stat_user_tables
            where schemaname = 'moment' and relname in (%s)""";

    @Test
    void listsAndSearchOfALargeSpaceUseTheirIndexes() throws Exception {
        var folder = Files.createTempDirectory("ruimtemaker-plans-");
        var options = Site.options(folder, PORT).entrySet().stream()
                .map(option -> "--" + option.getKey() + "=" + option.getValue())
                .toArray(String[]::new);
        try (var house = new SpringApplication(Ruimtemaker.class).run(options)) {
            new Invented(house.getBean(Database.class)).fill(3, 60_000, 500);
            analyze(house);
            uses(house, "/buurt-0", "member", "moment_neighbourhood");
            uses(house, "/buurt-0", "", "moment_public");
            uses(house, "/buurt-0", "guest", "reader_newest");
            uses(house, "/buurt-0/zoek?q=" + Invented.word(RARE), "member", "moment_words");
            uses(house, "/buurt-0/zoek?q=" + Invented.word(RARE) + "t", "member", "moment_words");
            aNeighbourhoodsMirrorReadsNoStory(house);
            anOrganisationsMirrorReadsNoStory(house);
        }
    }

    private static void uses(ConfigurableApplicationContext house, String path, String who, String index) {
        var db = JdbcClient.create(house.getBean(Database.class).operator());
        var load = new Load(PORT);
        var sql = "select idx_scan from pg_stat_user_indexes where indexrelname = '" + index + "'";
        settle(house);
        var scansBefore = readThrough(db);
        long before = count(db, sql);
        for (int time = 0; time < ASKED; time++) {
            load.get(path, who.isEmpty() ? "" : Invented.key(who, 0));
        }
        settle(house);
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (count(db, sql) < before + ASKED) {
            assertThat(System.nanoTime()).as(path + " uses " + index).isLessThan(deadline);
        }
        assertThat(readThrough(db)).as(path + " as " + who).isEqualTo(scansBefore);
    }

    /** Where nobody read a story in another way, the mirror of sixty thousand stories is their tallies alone. */
    private static void aNeighbourhoodsMirrorReadsNoStory(ConfigurableApplicationContext house) {
        long tallies = read(house, "'tally'");
        long stories = read(house, "'moment', 'tallied', 'figure'");
        ask(house, "/buurt-0/spiegels", Invented.key("member", 0));
        assertThat(read(house, "'tally'")).as("tallies").isGreaterThan(tallies);
        assertThat(read(house, "'moment', 'tallied', 'figure'")).as("stories").isEqualTo(stories);
    }

    /** Figures of fifty neighbourhoods: no story is read, and not what anybody had in a figure either. */
    private static void anOrganisationsMirrorReadsNoStory(ConfigurableApplicationContext house) {
        new InventedGuest(house.getBean(Database.class)).guestOf(50);
        analyze(house);
        settle(house);
        long stories = read(house, "'moment', 'tally', 'tallied', 'reading', 'figure_share'");
        long figures = read(house, "'figure'");
        ask(house, "/organisatie-0/spiegels", Invented.key("director", 0));
        assertThat(read(house, "'figure'")).as("figures").isGreaterThan(figures + ASKED * 50);
        assertThat(read(house, "'moment', 'tally', 'tallied', 'reading', 'figure_share'"))
                .as("stories")
                .isEqualTo(stories);
    }

    private static void analyze(ConfigurableApplicationContext house) {
        JdbcClient.create(house.getBean(Database.class).operator())
                .sql("analyze")
                .update();
    }

    private static void ask(ConfigurableApplicationContext house, String path, String key) {
        var load = new Load(PORT);
        for (int time = 0; time < ASKED; time++) {
            load.get(path, key);
        }
        settle(house);
    }

    private static long read(ConfigurableApplicationContext house, String tables) {
        return count(JdbcClient.create(house.getBean(Database.class).operator()), READ.formatted(tables));
    }

    /** A connection that closes hands its counts in at once; an idle one takes its time. */
    private static void settle(ConfigurableApplicationContext house) {
        var pool = house.getBean(HikariDataSource.class).getHikariPoolMXBean();
        pool.softEvictConnections();
        long deadline = System.nanoTime() + Duration.ofSeconds(2).toNanos();
        while (System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
    }

    /** How often all moments, all readers or all words were read from the first to the last. */
    private static long readThrough(JdbcClient db) {
        return count(db, """
                select sum(seq_scan) from pg_stat_user_tables
                where schemaname = 'moment' and relname in ('moment', 'reader', 'word')""");
    }

    private static long count(JdbcClient db, String sql) {
        return db.sql(sql).query((row, number) -> row.getLong(1)).single();
    }
}
