package nl.ruimtemaker.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verapdf.core.VeraPDFException;

/** A letter on paper: it looks and reads aloud as on the screen, and follows what is taken back each time it is printed. */
@InTheVillage
@VillageAgain
class LetterPaperTest {
    private static final String VILLAGES_OWN = "/brief/lindebus-krijt-stoep";
    private static final String LONG = "Zin %1$d begint hier. Wij lieten in die maand veel liggen, en dat was geen "
            + "vergeten. De soepgroep had de sleutel, het rooster hing er na twee dagen, en wie iets wilde weten "
            + "belde zelf. Soms kwam er iemand langs die vroeg hoe het ging. Dan kreeg die soep, want zo gaat het hier, "
            + "en dan ging het over de bus of over de stoep bij de school. En zin %1$d eindigt hier.";

    @LocalServerPort
    int port;

    @Test
    void theVillagesOwnLetterReadsAloudAsWellAsItLooks() throws IOException, VeraPDFException {
        var letter = printed(VILLAGES_OWN);
        assertThat(letter.faults()).isEmpty();
        assertThat(letter.head()).containsExactly("nl", "Wat er gebeurde toen de halte weg moest", true);
        assertThat(letter.fonts(true)).hasSizeGreaterThan(1);
        assertThat(letter.fonts(false)).isEmpty();
    }

    /** Also what is added to letters later: whatever stands on the screen stands on paper. */
    @Test
    void whatStandsOnTheScreenStandsOnPaperAndWhatFellDoesNot() throws IOException {
        assertStandsOnPaper(VILLAGES_OWN);
        assertThat(printed(VILLAGES_OWN).words())
                .contains("Het was gewoon een middag samen in de bus.", "Hier stond een zin.", "juni 2026")
                .doesNotContain("met krijt");
    }

    @Test
    void moneyWhatWasAskedAndTheWayToTheStoriesAreOnPaperToo() throws IOException, VeraPDFException {
        var it = new Writing(port);
        var story = it.tells(it.farida, "Negen mensen roerden om de beurt in de pan.");
        it.writes("De soepgroep kookt nu zelf.", story);
        it.answers(it.farida, "De soepgroep kookt nu zelf.", "YES", "");
        Writing.post(
                it.ans,
                it.letter + "/geld",
                Map.of("received", "12.500", "spent", "11.000", "certainYears", "1,5", "remark", "Voor de sleutel."));
        Writing.post(it.ans, it.letter + "/vraag", Map.of("question", "Wat lazen jullie hierin?"));
        Writing.post(it.ans, it.letter + "/zinnen", asked());
        var address = it.send();
        assertStandsOnPaper(address);
        var letter = printed(address);
        assertThat(letter.faults()).isEmpty();
        assertThat(letter.words()).contains("€ 1.500", "Maak een wijkagenda.", "Wat lazen jullie hierin?");
        assertThat(letter.links()).anyMatch(link -> link.matches("http://.*" + address + "/zin/[0-9a-f-]{36}"));
    }

    @Test
    void paperSaysThatItCannotFollowAndWhereTheLetterIs() throws IOException {
        var letter = printed(VILLAGES_OWN);
        assertThat(letter.words())
                .contains("Deze kopie is van 15 juni 2026.", "kan dit papier dat niet volgen", VILLAGES_OWN)
                .contains("Brief 1 van De Linde aan de gemeente Rijswaard")
                .contains("bladzijde 1 van " + letter.pages(), "bladzijde 2 van " + letter.pages());
    }

    @Test
    void itIsAFileWithANameToSayAloudThatNobodyKeepsOrFinds() {
        var page = Visitor.passingBy(port).get(VILLAGES_OWN).page();
        var seen = Visitor.passingBy(port)
                .get(page.selectFirst("main a[href$=.pdf]").attr("href"));
        assertThat(seen.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(seen.header("Content-Disposition")).isEqualTo("inline; filename=\"brief-1-de-linde.pdf\"");
        assertThat(seen.header("Cache-Control")).isEqualTo("no-store");
        assertThat(seen.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(seen.header("Content-Security-Policy")).isEqualTo("frame-ancestors 'none'");
        assertThat(seen.header("Content-Language")).isEqualTo("nl");
        assertThat(seen.header("Content-Length"))
                .isEqualTo(String.valueOf(seen.answer().body().length));
    }

    @Test
    void whoReadsEnglishPrintsEnglish() throws IOException {
        var visitor = Visitor.passingBy(port);
        visitor.submit(visitor.get(VILLAGES_OWN), "/taal", Map.of("language", "en"));
        var letter = new Printed(visitor.get(VILLAGES_OWN + ".pdf").answer().body());
        assertThat(letter.words()).contains("page 1 of " + letter.pages(), "this paper cannot follow");
        assertThat(letter.head()).contains("en");
    }

    @Test
    void anAddressThatIsNotThereIsTheSameNowhereOnPaper() {
        var nowhere = Visitor.passingBy(port).get("/brief/een-adres-dat-er-niet-is");
        var paper = Visitor.passingBy(port).get("/brief/een-adres-dat-er-niet-is.pdf");
        assertThat(paper.status()).isEqualTo(404);
        assertThat(paper.header("Content-Type")).isEqualTo(nowhere.header("Content-Type"));
        assertThat(paper.words()).isEqualTo(nowhere.words());
    }

    @Test
    void aStoryThatIsTakenBackWhilePrintingIsGoneFromTheNextPrint() throws Exception {
        var it = new Writing(port);
        var story = it.tells(it.farida, "We kookten met negen mensen.");
        it.writes("De soepgroep kookt nu zelf.", story);
        it.answers(it.farida, "De soepgroep kookt nu zelf.", "YES", "");
        var letter = it.send();
        assertThat(printed(letter).words()).contains("De soepgroep kookt nu zelf.");
        try (var printers = Executors.newVirtualThreadPerTaskExecutor()) {
            var prints = IntStream.range(0, 6)
                    .mapToObj(each -> printers.submit(() -> printed(letter).words()))
                    .toList();
            it.farida.submit(it.farida.get(Writing.path(story)), Writing.path(story) + "/terugnemen", Map.of());
            assertThat(printed(letter).words())
                    .contains("Hier stond een zin.")
                    .doesNotContain("De soepgroep kookt nu zelf.");
            for (var print : prints) {
                var words = print.get();
                assertThat(words.contains("De soepgroep kookt nu zelf."))
                        .as("as it was before or after, never in between")
                        .isNotEqualTo(words.contains("Hier stond een zin."));
            }
        }
    }

    @Test
    void aLongLetterBreaksBetweenSentencesAndAfterNoHeading() throws IOException, VeraPDFException {
        var it = new Writing(port);
        for (int number = 10; number < 70; number++) {
            it.add(number % 2 == 0 ? "DID" : "NOT_KNOWN", LONG.formatted(number));
        }
        var address = it.send();
        var letter = printed(address);
        assertThat(letter.faults()).isEmpty();
        assertThat(letter.pages()).isGreaterThanOrEqualTo(10);
        assertThat(quickestPrint(address)).as("ten pages, after the first").isLessThan(Duration.ofSeconds(2));
        for (int page = 1; page <= letter.pages(); page++) {
            var words = letter.words(page, page);
            var begun = Pattern.compile("Zin [0-9]+ begint").matcher(words).results();
            var ended = Pattern.compile("zin [0-9]+ eindigt").matcher(words).results();
            assertThat(begun.count()).as("page " + page).isEqualTo(ended.count());
            assertThat(words).doesNotContainPattern("(Wat wij deden|niet hoorden) Brief [0-9]+ van");
        }
    }

    private Duration quickestPrint(String letter) {
        var reader = Visitor.passingBy(port);
        long nanos = IntStream.range(0, 3)
                .mapToLong(each -> {
                    long begun = System.nanoTime();
                    reader.get(letter + ".pdf");
                    return System.nanoTime() - begun;
                })
                .min()
                .orElseThrow();
        return Duration.ofNanos(nanos);
    }

    private Printed printed(String letter) {
        var seen = Visitor.passingBy(port).get(letter + ".pdf");
        assertThat(seen.status()).as(seen.words()).isEqualTo(200);
        return new Printed(seen.answer().body());
    }

    private void assertStandsOnPaper(String letter) throws IOException {
        var words = printed(letter).words();
        var blocks = Visitor.passingBy(port)
                .get(letter)
                .page()
                .select(".letter h1, .letter h2, .letter h3, .letter p, .letter li, .letter th, .letter td");
        blocks.removeIf(block -> block.closest(".screen, .hidden, form, #antwoord") != null);
        assertThat(blocks)
                .hasSizeGreaterThan(10)
                .allSatisfy(block -> assertThat(words).contains(block.text().replace('\u00a0', ' ')));
    }

    private static Map<String, String> asked() {
        return Map.of(
                "kind", "ASKED",
                "text", "Maak een wijkagenda.",
                "reference", "beschikking, punt 4",
                "outcome", "DIFFERENTLY",
                "why", "Het geld ging naar de sleutel.");
    }
}
