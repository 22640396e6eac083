package nl.ruimtemaker.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Whoever writes, and whatever is told, answered, taken back and put back afterwards: a reader finds only sentences that every
 * teller found true, each with as many stories as it says, and learns of a sentence that fell no more than the month.
 */
@InTheVillage
@VillageAgain
class RandomLettersTest {
    private static final List<String> TELLERS = List.of("farida", "hassan", "ans");
    private static final int SENTENCES = 6;
    private static final int STEPS = 10;

    @LocalServerPort
    int port;

    private final Map<String, Visitor> people = new LinkedHashMap<>();

    /** A story in a sentence, and what its teller said last. */
    private static final class Told {
        final String teller;
        final String id;
        String said = "";

        Told(String teller, String id) {
            this.teller = teller;
            this.id = id;
        }
    }

    private record Line(String text, String id, List<Told> stories) {
        boolean isAgreed() {
            return stories.stream().allMatch(each -> each.said.equals("YES") || each.said.equals("DIFFERENT"));
        }
    }

    @BeforeEach
    void fourPeople() {
        TELLERS.forEach(name -> people.put(name, Visitor.as(port, name)));
        people.put("ineke", Visitor.as(port, "ineke"));
    }

    @ParameterizedTest
    @CsvSource({"ans, 1", "ineke, 2", "ans, 3", "ineke, 4"})
    void everySentenceResolvesAndOneThatFellTellsOnlyTheMonth(String writer, long seed) {
        var random = new Random(seed);
        var letter = begins(people.get(writer), seed);
        var lines = new ArrayList<Line>();
        for (int number = 0; number < SENTENCES; number++) {
            lines.add(writes(people.get(writer), letter, "Zin " + number + " van brief " + seed + ".", random));
        }
        lines.forEach(line -> line.stories.forEach(told -> answers(line, told, random)));
        var address = sends(writer, letter);
        var standing = new ArrayList<>(lines.stream().filter(Line::isAgreed).toList());
        assertThat(standing)
                .as("something to read, and something that may not be read")
                .isNotEmpty()
                .hasSizeLessThan(SENTENCES);
        var reader = Visitor.passingBy(port);
        var counts = counts(reader.get(address));
        compare(reader, address, lines, standing);
        for (int step = 0; step < STEPS; step++) {
            thinksAgain(lines.get(random.nextInt(lines.size())), random, standing);
            compare(reader, address, lines, standing);
            assertThat(counts(reader.get(address))).as("fixed when it went").isEqualTo(counts);
        }
        assertThat(standing.size()).as("something fell").isLessThan((int)
                lines.stream().filter(Line::isAgreed).count());
    }

    /** What a teller can do later; a sentence that fell never comes back. */
    private void thinksAgain(Line line, Random random, List<Line> standing) {
        var told = line.stories.get(random.nextInt(line.stories.size()));
        var teller = people.get(told.teller);
        var path = Writing.path(told.id);
        switch (random.nextInt(4)) {
            case 0 -> {
                Writing.post(teller, path + "/terugnemen", Map.of());
                standing.remove(line);
                Writing.post(teller, path + "/terugzetten", Map.of());
            }
            case 1 -> {
                Writing.post(teller, "/de-linde/zinnen/" + line.id + "/" + told.id, Map.of("answer", "NO"));
                standing.remove(line);
            }
            case 2 -> Writing.post(teller, "/de-linde/zinnen/" + line.id + "/" + told.id, Map.of("answer", "YES"));
            default -> tells(told.teller, "Een verhaal dat nergens in staat.", random);
        }
    }

    private void compare(Visitor reader, String address, List<Line> lines, List<Line> standing) {
        var page = reader.get(address).page();
        for (var line : lines) {
            var found = page.select(".claim:contains(" + line.text + ")");
            assertThat(found).as(line.text).hasSize(standing.contains(line) ? 1 : 0);
            if (!found.isEmpty()) {
                var sources = reader.get(found.select("a").attr("href"));
                assertThat(sources.page().select("ol.sources li")).as(line.text).hasSameSizeAs(line.stories);
                assertThat(sources.words()).doesNotContain("Verhaal van ");
            }
        }
        assertThat(page.select(".claim.fell").eachText().stream().distinct().toList())
                .as("one like the other")
                .hasSizeLessThanOrEqualTo(1);
        assertThat(page.text()).doesNotContain("Verhaal van ", "Farida", "Hassan");
    }

    private static String counts(Visitor.Seen letter) {
        return letter.page()
                .select("h2:contains(Hoe de verhalen gekozen zijn) + p")
                .text();
    }

    private String begins(Visitor writer, long seed) {
        return writer.submit(
                        writer.get("/de-linde/brieven"),
                        "/de-linde/brieven",
                        Map.of("title", "Brief " + seed, "toWhom", "Gemeente Rijswaard"))
                .path();
    }

    private Line writes(Visitor writer, String letter, String sentence, Random random) {
        var stories = new ArrayList<Told>();
        int many = 1 + random.nextInt(2);
        for (int source = 0; source < many; source++) {
            var teller = TELLERS.get(random.nextInt(TELLERS.size()));
            stories.add(new Told(teller, tells(teller, "Verhaal van " + teller + " bij " + sentence + source, random)));
        }
        var fields = Map.of(
                "kind",
                "STORY",
                "text",
                sentence,
                "stories",
                String.join(",", stories.stream().map(told -> told.id).toList()));
        var page = Writing.post(writer, letter + "/zinnen", fields).page();
        var strike = page.selectFirst(".claim:contains(" + sentence + ") form[action$=/weg]")
                .attr("action");
        return new Line(sentence, strike.replaceAll(".*/zinnen/(.*)/weg", "$1"), stories);
    }

    /** For everybody, so that a guest reads it too. */
    private String tells(String name, String words, Random random) {
        var teller = people.get(name);
        var form =
                Visitor.filledIn(teller.get("/de-linde/vertel").page().selectFirst("form[action=/de-linde/verhalen]"));
        form.put("text", words);
        form.put("circle", "PUBLIC");
        var id = teller.post("/de-linde/verhalen", form).path().replaceAll("/de-linde/verhalen/([^/]*).*", "$1");
        var keeper = people.get(random.nextBoolean() ? "ans" : "hassan");
        Writing.post(keeper, "/de-linde/samen-kijken/" + id, Map.of("version", "1", "circle", "PUBLIC", "yes", "true"));
        return id;
    }

    private void answers(Line line, Told told, Random random) {
        told.said = List.of("YES", "YES", "YES", "DIFFERENT", "NO", "").get(random.nextInt(6));
        if (!told.said.isEmpty()) {
            var fields = told.said.equals("DIFFERENT")
                    ? Map.of("answer", told.said, "words", "Het ging iets anders.")
                    : Map.of("answer", told.said);
            Writing.post(people.get(told.teller), "/de-linde/zinnen/" + line.id + "/" + told.id, fields);
        }
    }

    private String sends(String writer, String letter) {
        if (writer.equals("ineke")) {
            Writing.post(people.get(writer), letter + "/voorleggen", Map.of());
            for (var keeper : List.of("ans", "hassan")) {
                people.get(keeper).submit(people.get(keeper).get(letter), letter + "/meelezen", Map.of());
            }
        }
        Writing.post(people.get(writer), letter + "/versturen", Map.of());
        return people.get(writer)
                .get(letter)
                .page()
                .selectFirst("a[href^=/brief/]")
                .attr("href");
    }
}
