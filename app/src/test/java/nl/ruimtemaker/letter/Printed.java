package nl.ruimtemaker.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A paper as eyes go over it, and as machines take it apart. */
record Printed(byte[] pdf) {
    private static final int LEAST_CHECKS = 500;

    /** What keeps somebody who listens from reading it, by the rules of PDF/UA-1. */
    List<String> faults() throws IOException, VeraPDFException {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var judge = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, true)) {
            var judged = judge.validate(parser);
            if (judged.getTotalAssertions() < LEAST_CHECKS) {
                return List.of("Only " + judged.getTotalAssertions() + " things were looked at");
            }
            return judged.getTestAssertions().stream()
                    .filter(each -> each.getStatus() != TestAssertion.Status.PASSED)
                    .map(each -> each.getRuleId().getClause() + " " + each.getMessage())
                    .distinct()
                    .toList();
        }
    }

    String words() throws IOException {
        return words(1, Integer.MAX_VALUE);
    }

    /** Sorted by place: the number of a page is drawn after the words around it. */
    String words(int from, int until) throws IOException {
        try (var paper = open()) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(from);
            stripper.setEndPage(until);
            return stripper.getText(paper).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    int pages() throws IOException {
        try (var paper = open()) {
            return paper.getNumberOfPages();
        }
    }

    /** Its language, its title, and whether each part says what it is. */
    List<Object> head() throws IOException {
        try (var paper = open()) {
            var catalog = paper.getDocumentCatalog();
            return List.of(
                    catalog.getLanguage(),
                    paper.getDocumentInformation().getTitle(),
                    catalog.getMarkInfo().isMarked());
        }
    }

    /** The names of the fonts, and whether it brings them along. */
    List<String> fonts(boolean embedded) throws IOException {
        var fonts = new ArrayList<PDFont>();
        try (var paper = open()) {
            for (var page : paper.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
        }
        return fonts.stream()
                .filter(font -> font.isEmbedded() == embedded)
                .map(PDFont::getName)
                .distinct()
                .toList();
    }

    List<String> links() throws IOException {
        var links = new ArrayList<String>();
        try (var paper = open()) {
            for (var page : paper.getPages()) {
                for (var each : page.getAnnotations()) {
                    links.add(((PDActionURI) ((PDAnnotationLink) each).getAction()).getURI());
                }
            }
        }
        return links;
    }

    private PDDocument open() throws IOException {
        return Loader.loadPDF(pdf);
    }
}
