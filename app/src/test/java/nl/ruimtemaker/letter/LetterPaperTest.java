package nl.ruimtemaker.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    @LocalServerPort
    int port;

    @BeforeAll
    static void aJudgeOfPapers() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void theVillagesOwnLetterReadsAloudAsWellAsItLooks() throws IOException, VeraPDFException {
        var pdf = printed(VILLAGES_OWN);
        Files.write(Path.of("target/letter.pdf"), pdf);
        var judged = judged(pdf);
        assertThat(judged.getTestAssertions().stream()
                        .filter(each -> each.getStatus() != TestAssertion.Status.PASSED)
                        .map(each -> each.getRuleId().getClause() + " " + each.getMessage())
                        .distinct())
                .isEmpty();
        assertThat(judged.isCompliant()).isTrue();
        assertThat(judged.getTotalAssertions()).isGreaterThan(500);
        try (var paper = Loader.loadPDF(pdf)) {
            var catalog = paper.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("nl");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("Wat er gebeurde toen de halte weg moest");
            assertThat(fonts(paper)).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    private byte[] printed(String letter) {
        var seen = Visitor.passingBy(port).get(letter + ".pdf");
        assertThat(seen.status()).as(seen.words()).isEqualTo(200);
        return seen.answer().body();
    }

    private static ValidationResult judged(byte[] pdf) throws VeraPDFException, IOException {
        try (var parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
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
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        }
    }
}
