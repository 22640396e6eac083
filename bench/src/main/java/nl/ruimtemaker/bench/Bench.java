package nl.ruimtemaker.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.ruimtemaker.Ruimtemaker;
import nl.ruimtemaker.platform.postgres.Database;
import org.springframework.boot.SpringApplication;

/** {@code bench page [STORIES [ONLY]]}: pages of a large installation beside a static page of the same bytes, in one run. */
public final class Bench {
    private static final int SPACES = 10;
    private static final int LARGEST = 1_000_000;
    private static final int OTHERS = 1_000;
    private static final int NEIGHBOURHOODS = 50;
    private static final int PORT = 18_080;
    private static final String STILL = "/even-groot.html";
    private static final int RARE = 19_998;
    private static final int COMMON = 0;

    private Bench() {}

    static void main(String[] arguments) throws IOException {
        int largest = arguments.length > 1 ? Integer.parseInt(arguments[1]) : LARGEST;
        var folder = Files.createTempDirectory("ruimtemaker-bench-");
        try (var house = new SpringApplication(Ruimtemaker.class)
                .run(options(folder, PORT).entrySet().stream()
                        .map(option -> "--" + option.getKey() + "=" + option.getValue())
                        .toArray(String[]::new))) {
            IO.println("Inventing " + SPACES + " neighbourhoods, the largest with " + largest + " stories.");
            new Invented(house.getBean(Database.class)).fill(SPACES, largest, OTHERS);
            new InventedGuest(house.getBean(Database.class)).guestOf(NEIGHBOURHOODS);
            analyze(house.getBean(Database.class));
            measure(new Load(PORT), folder, arguments.length > 2 ? arguments[2] : "");
        }
    }

    static Map<String, Object> options(Path folder, int port) {
        return Map.of(
                "ruimtemaker.host",
                "bench",
                "ruimtemaker.payer",
                "bench",
                "ruimtemaker.port",
                port,
                "ruimtemaker.data",
                folder.resolve("data"),
                "spring.web.resources.static-locations",
                "classpath:/static/,file:" + folder + "/static/");
    }

    static void analyze(Database database) {
        org.springframework.jdbc.core.simple.JdbcClient.create(database.operator())
                .sql("analyze")
                .update();
    }

    private static String search(int word) {
        return "/buurt-0/zoek?q=" + Invented.word(word);
    }

    private static void measure(Load load, Path folder, String only) throws IOException {
        var page = load.get("/buurt-1", Invented.key("member", 1));
        Files.createDirectories(folder.resolve("static"));
        Files.write(folder.resolve("static" + STILL), page);
        IO.println("Beside a static page of " + page.length + " bytes from the same server.");
        IO.println(
                "| page | requests/s | of static | p50 ms | p99 ms | p99 / static's | alone p50 ms | static alone |");
        IO.println("|---|---|---|---|---|---|---|---|");
        load.get(STILL, "");
        for (var one : List.of(
                List.of("member, 1,000 stories", "/buurt-1", "member", "1"),
                List.of("member, largest space", "/buurt-0", "member", "0"),
                List.of("guest, largest space", "/buurt-0", "guest", "0"),
                List.of("passer-by, largest space", "/buurt-0", "", "0"),
                List.of("mirror, largest space", "/buurt-0/spiegels", "member", "0"),
                List.of("mirror of an organisation with 50 neighbourhoods", "/organisatie-0/spiegels", "director", "0"),
                List.of("search, rare word, largest space", search(RARE), "member", "0"),
                List.of("search, common word, largest space", search(COMMON), "member", "0"),
                List.of("search, typing error, largest space", search(RARE) + "t", "member", "0"))) {
            if (!one.getFirst().contains(only)) {
                continue;
            }
            var key = one.get(2).isEmpty() ? "" : Invented.key(one.get(2), Integer.parseInt(one.get(3)));
            load.row(one.get(0), one.get(1), key, STILL);
        }
    }
}
