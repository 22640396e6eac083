package nl.ruimtemaker;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** Nothing falls over, and still it goes badly: the clock jumps back, no connection is free, somebody reads very slowly. */
@InTheVillage
@DirtiesContext
class HardTimesTest {
    private static final int SLOW = 40;
    private static final int ASKED_AT_ONCE = 100;

    private static final String FONT = "/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2";

    @LocalServerPort
    int port;

    private final HikariDataSource pool;
    private final StandingClock.Hands clock;

    HardTimesTest(HikariDataSource pool, StandingClock.Hands clock) {
        this.pool = pool;
        this.clock = clock;
    }

    @AfterEach
    void setTheClockRight() {
        clock.back();
    }

    @Test
    void theClockIsSetBackAndEveryStoryIsReadOnceAndNothingIsToldTwice() {
        var farida = Visitor.as(port, "farida");
        var told = new ArrayList<String>();
        for (var back : List.of(Duration.ZERO, Duration.ofHours(-1), Duration.ofDays(-1), Duration.ofDays(-30))) {
            clock.pass(back);
            for (int number = 0; number < 9; number++) {
                told.add("De klok liep achter, " + clock.instant() + " nummer " + number);
                tell(farida, told.getLast());
                assertThat(tell(farida, told.getLast()).status()).isEqualTo(200);
            }
        }
        var read = everyPage(farida);
        assertThat(read).doesNotHaveDuplicates();
        assertThat(read.stream().filter(story -> story.contains("De klok liep achter")))
                .hasSize(told.size());
    }

    @Test
    void aLinkAndASignInStillHoldAfterTheClockWasSetBack() {
        var asking = Visitor.passingBy(port);
        asking.submit(asking.get("/aanmelden"), "/aanmelden", Map.of("mail", "farida@delinde.example"));
        clock.pass(Duration.ofDays(-1));
        var link = Visitor.passingBy(port).get("/post").page().selectFirst("article a[href*=/aanmelden/]");
        var path = link.attr("href").replaceAll("^https?://[^/]+", "");
        asking.submit(asking.get(path), path, Map.of());
        assertThat(asking.get("/de-linde/van-mij").status()).isEqualTo(200);
        clock.pass(Duration.ofHours(-1));
        assertThat(asking.get("/de-linde/van-mij").status()).isEqualTo(200);
        assertThat(Visitor.passingBy(port).get(path).page().select("main form"))
                .as("the link is used up")
                .isEmpty();
    }

    @Test
    void whileNoConnectionIsFreePeopleHearItAndKeepTheirWords() throws SQLException {
        var farida = Visitor.as(port, "farida");
        var form = filledIn(farida, "Er was even geen verbinding vrij.");
        var held = new ArrayList<Connection>();
        try {
            for (int number = 0; number < pool.getMaximumPoolSize(); number++) {
                held.add(pool.getConnection());
            }
            var away = farida.post("/de-linde/verhalen", form);
            assertThat(away.status()).isEqualTo(503);
            assertThat(away.header("Retry-After")).isEqualTo("60");
            assertThat(away.page().select("textarea").text()).isEqualTo("Er was even geen verbinding vrij.");
        } finally {
            for (var connection : held) {
                connection.close();
            }
        }
        assertThat(farida.post("/de-linde/verhalen", form).status()).isEqualTo(200);
        assertThat(everyPage(farida).stream().filter(story -> story.contains("geen verbinding vrij")))
                .hasSize(1);
    }

    @Test
    void whoReadsVerySlowlyKeepsNobodyElseWaiting() throws IOException {
        var ans = Visitor.as(port, "ans");
        var slow = new ArrayList<Socket>();
        try {
            for (int number = 0; number < SLOW; number++) {
                slow.add(ask(number % 8 == 0 ? "/de-linde" : FONT, ans));
            }
            for (int time = 0; time < 5; time++) {
                slow.forEach(HardTimesTest::readOneByte);
                assertThat(ans.get("/de-linde").status()).isEqualTo(200);
            }
            long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (pool.getHikariPoolMXBean().getActiveConnections() > 0) {
                assertThat(System.nanoTime())
                        .as("no connection waits for a reader")
                        .isLessThan(deadline);
            }
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    /** Asks for much more than fits in what lies between, and takes next to nothing of it. */
    private Socket ask(String path, Visitor somebody) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(1_024);
        socket.setSoTimeout(5_000);
        socket.connect(new InetSocketAddress("localhost", port));
        var page = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + somebody.cookies() + "\r\n\r\n";
        socket.getOutputStream().write(page.repeat(ASKED_AT_ONCE).getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void readOneByte(Socket socket) {
        try {
            socket.getInputStream().read();
        } catch (SocketTimeoutException notYet) {
            // One of many who ask at once.
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Visitor.Seen tell(Visitor somebody, String words) {
        return somebody.post("/de-linde/verhalen", filledIn(somebody, words));
    }

    private static Map<String, String> filledIn(Visitor somebody, String words) {
        var page = somebody.get("/de-linde/vertel").page();
        var fields = Visitor.filledIn(page.selectFirst("form[action=/de-linde/verhalen]"));
        fields.put("key", "een-vaste-sleutel-" + words.hashCode());
        fields.put("text", words);
        return fields;
    }

    /** What stands on the home of De Linde and on all that its link to older stories leads to. */
    private static List<String> everyPage(Visitor somebody) {
        var read = new ArrayList<String>();
        var been = new HashSet<String>();
        var path = "/de-linde";
        while (!path.isEmpty() && been.add(path)) {
            var page = somebody.get(path).page();
            page.select("article:has(.meta a)").forEach(article -> read.add(article.text()));
            var older = page.selectFirst("#older a");
            path = older == null ? "" : older.attr("href").replaceAll("^\\?", "/de-linde?");
        }
        return read;
    }
}
