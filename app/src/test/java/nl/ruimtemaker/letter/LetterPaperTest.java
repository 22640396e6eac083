package nl.ruimtemaker.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.Visitor;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** A letter on paper: it looks and reads aloud as on the screen, and follows what is taken back each time it is printed. */
@InTheVillage
@DirtiesContext
class LetterPaperTest {
    private static final String VILLAGES_OWN = "/brief/lindebus-krijt-stoep";

    private static final String LONG = "Zin %1$d begint hier. Wij lieten in die maand veel liggen, en dat was geen "
            + "vergeten. De soepgroep had de sleutel, het rooster hing er na twee dagen, en wie iets wilde weten "
            + "belde zelf. Soms kwam er iemand langs die vroeg hoe het ging. Dan kreeg die soep, want zo gaat het hier, "
            + "en dan ging het over de bus of over de stoep bij de school. En zin %1$d eindigt hier.";

    @LocalServerPort
    int port;

    @BeforeAll
    static void aJudgeOfPapers() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void theVillagesOwnLetterReadsAloudAsWellAsItLooks() throws IOException, VeraPDFException {
        var pdf = printed(VILLAGES_OWN);
        assertIsForEveryone(pdf);
        try (var paper = Loader.loadPDF(pdf)) {
            var catalog = paper.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("nl");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("Wat er gebeurde toen de halte weg moest");
            assertThat(fonts(paper)).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    /** Also what is added to letters later: whatever stands on the screen stands on paper. */
    @Test
    void whatStandsOnTheScreenStandsOnPaperAndWhatFellDoesNot() throws IOException {
        var read = Visitor.passingBy(port).get(VILLAGES_OWN).page();
        var words = words(printed(VILLAGES_OWN));
        var blocks = read.select(".letter h1, .letter h2, .letter h3, .letter p, .letter li, .letter td");
        assertThat(blocks)
                .hasSizeGreaterThan(15)
                .allSatisfy(block -> assertThat(words).contains(block.text()));
        assertThat(words)
                .contains("Het was gewoon een middag samen in de bus.", "Hier stond een zin.", "juni 2026")
                .doesNotContain("met krijt");
    }

    @Test
    void paperSaysThatItCannotFollowAndWhereTheLetterIs() throws IOException {
        assertThat(words(printed(VILLAGES_OWN)))
                .contains("Deze kopie is van 15 juni 2026.", "kan dit papier dat niet volgen", VILLAGES_OWN)
                .contains("Brief 1 van De Linde aan de gemeente Rijswaard", "bladzijde 1 van 2", "bladzijde 2 van 2");
    }

    @Test
    void itIsAFileWithANameToSayAloudThatNobodyKeepsOrFinds() {
        var seen = Visitor.passingBy(port).get(link(VILLAGES_OWN));
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
        var pdf = visitor.get(VILLAGES_OWN + ".pdf").answer().body();
        assertThat(words(pdf)).contains("page 1 of 2", "this paper cannot follow");
        try (var paper = Loader.loadPDF(pdf)) {
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
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
        assertThat(words(printed(letter))).contains("De soepgroep kookt nu zelf.");
        try (var printers = Executors.newVirtualThreadPerTaskExecutor()) {
            var prints = IntStream.range(0, 6)
                    .mapToObj(each -> printers.submit(() -> words(printed(letter))))
                    .toList();
            it.farida.submit(it.farida.get(Writing.path(story)), Writing.path(story) + "/terugnemen", Map.of());
            assertThat(words(printed(letter)))
                    .contains("Hier stond een zin.")
                    .doesNotContain("De soepgroep kookt nu zelf.");
            for (var print : prints) {
                assertThat(print.get()).containsAnyOf("De soepgroep kookt nu zelf.", "Hier stond een zin.");
            }
        }
    }

    @Test
    void aLongLetterBreaksBetweenSentencesAndAfterNoHeading() throws Exception {
        var it = new Writing(port);
        for (int number = 10; number < 70; number++) {
            it.add(number % 2 == 0 ? "OWN_WORDS" : "NOT_KNOWN", LONG.formatted(number));
        }
        var pdf = printed(it.send());
        assertIsForEveryone(pdf);
        try (var paper = Loader.loadPDF(pdf)) {
            assertThat(paper.getNumberOfPages()).isGreaterThanOrEqualTo(10);
            for (int page = 1; page <= paper.getNumberOfPages(); page++) {
                var words = words(paper, page, page);
                var begun = Pattern.compile("Zin [0-9]+ begint").matcher(words).results();
                var ended = Pattern.compile("zin [0-9]+ eindigt").matcher(words).results();
                assertThat(begun.count()).as("page " + page).isEqualTo(ended.count());
                assertThat(words).doesNotContainPattern("(In onze eigen woorden|Wat wij niet weten) Brief [0-9]+ van");
            }
        }
    }

    private String link(String letter) {
        return Visitor.passingBy(port)
                .get(letter)
                .page()
                .selectFirst("main a[href$=.pdf]")
                .attr("href");
    }

    private static void assertIsForEveryone(byte[] pdf) throws VeraPDFException, IOException {
        var judged = judged(pdf);
        assertThat(judged.getTestAssertions().stream()
                        .filter(each -> each.getStatus() != TestAssertion.Status.PASSED)
                        .map(each -> each.getRuleId().getClause() + " " + each.getMessage())
                        .distinct())
                .isEmpty();
        assertThat(judged.isCompliant()).isTrue();
        assertThat(judged.getTotalAssertions()).isGreaterThan(500);
    }

    private byte[] printed(String letter) {
        var seen = Visitor.passingBy(port).get(letter + ".pdf");
        assertThat(seen.status()).as(seen.words()).isEqualTo(200);
        return seen.answer().body();
    }

    private static ValidationResult judged(byte[] pdf) throws VeraPDFException, IOException {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var judge = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, true)) {
            return judge.validate(parser);
        }
    }

    private static List<PDFont> fonts(PDDocument paper) throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var page : paper.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    private static String words(byte[] pdf) throws IOException {
        try (var paper = Loader.loadPDF(pdf)) {
            return words(paper, 1, paper.getNumberOfPages());
        }
    }

    /** As eyes go over the paper: the number of a page is drawn after the words around it. */
    private static String words(PDDocument paper, int from, int until) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(from);
        stripper.setEndPage(until);
        return stripper.getText(paper).replaceAll("\\s+", " ");
    }
}
