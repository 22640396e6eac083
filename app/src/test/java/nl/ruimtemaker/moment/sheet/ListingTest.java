package nl.ruimtemaker.moment.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as they come: their letters, what separates their columns, and files that are no list. */
class ListingTest {
    @Test
    void lettersAreReadAsTheyWereWritten() {
        var text = "verhaal;plek\nCafé ’t Hoekje gaf crème brûlée;Plein";
        assertThat(read(text.getBytes(StandardCharsets.UTF_8), Encoding.UTF_8))
                .contains("Café ’t Hoekje gaf crème brûlée");
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), Encoding.UTF_8_MARKED))
                .contains("verhaal", "Café ’t Hoekje gaf crème brûlée");
        assertThat(read(text.getBytes(Charset.forName("windows-1252")), Encoding.WINDOWS_1252))
                .contains("Café ’t Hoekje gaf crème brûlée");
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), Encoding.UTF_16_LE))
                .contains("verhaal", "Café ’t Hoekje gaf crème brûlée");
    }

    @ParameterizedTest
    @CsvSource({"';',SEMICOLON", "',',COMMA", "'\t',TAB"})
    void columnsAreSeparatedByWhateverSeparatesThem(String sign, Separator separator) {
        var text =
                "verhaal%1$sdatum%1$splek\n\"Wij aten, en dronken; samen\"%1$s1-2-2026%1$sPlein\nNog een%1$s%1$sPark\n"
                        .formatted(sign);
        var listing = Listing.of(text.getBytes(StandardCharsets.UTF_8));
        assertThat(listing.layout().separator()).isEqualTo(separator);
        assertThat(rows(listing).get(1).cells()).containsExactly("Wij aten, en dronken; samen", "1-2-2026", "Plein");
    }

    @Test
    void oneColumnOfTextIsNotCutAtItsCommas() {
        var listing = Listing.of(
                "Verhaal\nIk liep, en viel, en stond op.\nNiets, eigenlijk.\nZon.".getBytes(StandardCharsets.UTF_8));
        assertThat(listing.layout().separator()).isEqualTo(Separator.NONE);
        assertThat(rows(listing)).hasSize(4).allMatch(row -> row.cells().size() == 1);
    }

    @Test
    void aQuoteGoesOverLinesAndTheNextRowKeepsTheLineOfTheFile() {
        var listing = Listing.of("verhaal;plek\r\n\"Regel een\r\nregel \"\"twee\"\"\";Plein\r\n\r\nNog een;Park\r\n"
                .getBytes(StandardCharsets.UTF_8));
        var rows = rows(listing);
        assertThat(rows.get(1)).isEqualTo(new Row(2, List.of("Regel een\nregel \"twee\"", "Plein")));
        assertThat(rows.get(2).line()).isEqualTo(5);
    }

    @Test
    void aQuoteThatStaysOpenIsASentenceWithItsLine() {
        var listing = Listing.of("verhaal;plek\nEen;A\nTwee;B\n\"Drie;C\nVier;D\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> rows(listing)).isInstanceOfSatisfying(Unreadable.class, e -> {
            assertThat(e.text()).isEqualTo("sheet.quote");
            assertThat(e.line()).isEqualTo(3);
        });
    }

    @Test
    void aWorkbookShowsDaysAsDaysAndFormulasAsWhatCameOfThem() {
        var listing = Listing.of(Lists.workbook(tab -> {
            tab.value(0, 0, "verhaal");
            tab.value(0, 1, "datum");
            tab.value(0, 2, "hoeveel");
            tab.value(1, 0, "Met <haken> & een ’");
            tab.value(1, 1, LocalDate.of(2026, 3, 5));
            tab.style(1, 1).format("dd-mm-yyyy").set();
            tab.value(1, 2, 3);
            tab.value(2, 0, "Een tijd");
            tab.value(2, 1, LocalDateTime.of(2026, 3, 5, 14, 30));
            tab.style(2, 1).format("yyyy-mm-dd hh:mm").set();
            tab.value(2, 2, 0.25);
            tab.formula(4, 0, "1+1");
        }));
        assertThat(listing.layout().tab()).isEqualTo("Verhalen");
        var rows = rows(listing);
        assertThat(rows.get(1).cells()).containsExactly("Met <haken> & een ’", "2026-03-05", "3");
        assertThat(rows.get(2).cells()).containsExactly("Een tijd", "2026-03-05T14:30", "0.25");
    }

    @Test
    void aNumberThatWouldFillTheMemoryIsShownAsItIsKept() {
        var rows = rows(Listing.of(Lists.workbook(tab -> {
            tab.value(0, 0, "verhaal");
            tab.value(1, 0, new BigDecimal("1E999999999"));
            tab.value(2, 0, new BigDecimal("1E-999999999"));
            tab.value(3, 0, new BigDecimal("1E3"));
        })));
        assertThat(rows.stream().skip(1).map(row -> row.cell(0)))
                .containsExactly("1E+999999999", "1E-999999999", "1000");
    }

    @Test
    void whatIsNoListIsASentence() throws IOException {
        refused("sheet.empty", new byte[0]);
        refused("sheet.unknown", "%PDF-1.7 dit is geen lijst".getBytes(StandardCharsets.UTF_8));
        refused("sheet.unknown", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        refused("sheet.old-excel", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3});
        refused("sheet.unknown", zip("word/document.xml", "<w/>".getBytes(StandardCharsets.UTF_8)));
        refused("sheet.broken", zip("xl/workbook.xml", "<niet af".getBytes(StandardCharsets.UTF_8)));
        refused("sheet.large", new byte[Listing.MOST_BYTES + 1]);
        refused("sheet.empty", Lists.workbook(tab -> tab.value(0, 0, " ")));
    }

    @Test
    void aSmallFileThatHoldsAHugeOneIsASentence() throws IOException {
        refused("sheet.heavy", zip("xl/workbook.xml", new byte[130 << 20]));
        refused("sheet.heavy", zip("xl/woorden.xml", new byte[50 << 20]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " r=\"ZZZZZZ1\"",
                " r='AAAAAA1'",
                "\nr=\"AAAAAA1\"",
                "\tr = \"$AAAAAA1\"",
                " r=\"&#65;AAAAA1\"",
                " r=\"~~~~1\""
            })
    void aCellSoFarAwayThatMemoryEndsBeforeItIsASentence(String place) throws IOException {
        var tab = "<row r=\"1\"><c r=\"XFD1\"/><c" + place + "><v>1</v></c></row>";
        for (var letters : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            refused("sheet.heavy", zip("xl/worksheets/sheet1.xml", tab.getBytes(letters)));
            refused("sheet.heavy", zip("xl/iets-anders.bin", tab.getBytes(letters)));
        }
    }

    private static void refused(String text, byte[] bytes) {
        assertThatThrownBy(() -> rows(Listing.of(bytes)))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.text()).isEqualTo(text));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            if (!name.equals("xl/workbook.xml") && name.startsWith("xl/")) {
                zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> read(byte[] bytes, Encoding encoding) {
        var listing = Listing.of(bytes);
        assertThat(listing.layout().encoding()).isEqualTo(encoding);
        return rows(listing).stream().flatMap(row -> row.cells().stream()).toList();
    }

    private static List<Row> rows(Listing listing) {
        var rows = new ArrayList<Row>();
        listing.read(rows::add);
        return rows;
    }
}
