package nl.ruimtemaker.bench;

import java.io.IOException;
import java.util.List;

/** Pages, search and mirrors of a large installation, beside a static page of the same bytes. */
final class Pages {
    private static final int SPACES = 10;
    private static final int OTHERS = 1_000;
    private static final int NEIGHBOURHOODS = 50;
    private static final int RARE = 19_998;
    private static final int COMMON = 0;

    private static final List<Row> ROWS = List.of(
            new Row("page", "member, 1,000 stories", "/buurt-1", "member", 1),
            new Row("page", "member, largest space", "/buurt-0", "member", 0),
            new Row("page", "guest, largest space", "/buurt-0", "guest", 0),
            new Row("page", "passer-by, largest space", "/buurt-0", "", 0),
            new Row("mirror", "mirror, largest space", "/buurt-0/spiegels", "member", 0),
            new Row(
                    "mirror",
                    "mirror of an organisation with 50 neighbourhoods",
                    "/organisatie-0/spiegels",
                    "director",
                    0),
            new Row("search", "rare word, largest space", search(RARE), "member", 0),
            new Row("search", "common word, largest space", search(COMMON), "member", 0),
            new Row("search", "typing error, largest space", search(RARE) + "t", "member", 0));

    private Pages() {}

    private record Row(String part, String name, String path, String who, int space) {
        String key() {
            return who.isEmpty() ? "" : Invented.key(who, space);
        }
    }

    static void measure(String part, Asked asked) throws IOException {
        try (var site = Site.empty()) {
            IO.println("Inventing " + SPACES + " neighbourhoods, the largest with " + asked.stories() + " stories.");
            new Invented(site.database()).fill(SPACES, asked.stories(), OTHERS);
            new InventedGuest(site.database()).guestOf(NEIGHBOURHOODS);
            site.analyze();
            site.still("/buurt-1", Invented.key("member", 1));
            var report = Beside.report(part);
            for (var row : ROWS.stream().filter(row -> row.part().equals(part)).toList()) {
                Beside.measure(row.name(), site.load(), row.path(), row.key(), asked.seconds())
                        .into(report);
            }
            report.write();
        }
    }

    private static String search(int word) {
        return "/buurt-0/zoek?q=" + Invented.word(word);
    }
}
