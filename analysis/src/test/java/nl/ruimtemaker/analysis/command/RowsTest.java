package nl.ruimtemaker.analysis.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsTest {
    @TempDir
    private Path folder;

    @Test
    void aRowKnowsTheLineOnWhichItBegins() throws IOException {
        assertThat(read("name,n\n\"two\nlines\",1\nafter,2\n")).containsExactly("2 two\nlines 1", "4 after 2");
    }

    @Test
    void theMarkOfASpreadsheetIsNoPartOfTheFirstName() throws IOException {
        assertThat(read("\uFEFF\"name\",\"n\"\nx,1\n")).containsExactly("2 x 1");
    }

    @Test
    void columnsMayStandInAnyOrderWithOthersBetween() throws IOException {
        assertThat(read("n,other,name\n1,?,x\n")).containsExactly("2 x 1");
    }

    @Test
    void whatIsNoNumberIsRefusedWithItsLine() {
        assertRefused("name,n\nx,1\ny,many\n", "rows.csv, line 3: found \"many\" in column n, expected a number.");
        assertRefused("name,n\nx,NaN\n", "line 2: found \"NaN\" in column n");
        assertRefused("name,n\nx,1e999\n", "line 2: found \"1e999\" in column n");
        assertRefused("name,n\nx,\n", "line 2: found nothing in column n");
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        assertRefused("name,n\nx,1,more\n", "line 2: found 3 fields, expected 2 as in the header.");
        assertRefused("name,n\n\"a\nb\",1\nx\n", "line 4: found 1 fields, expected 2 as in the header.");
    }

    @Test
    void aColumnThatIsMissingOrComesTwiceIsRefused() {
        assertRefused("name\nx\n", "line 1: found \"name\", expected one column n.");
        assertRefused("name,n,n\nx,1,2\n", "line 1: found \"name,n,n\", expected one column n.");
        assertRefused("", "line 1: found nothing, expected a header with name, n.");
    }

    @Test
    void aQuoteThatIsNotClosedIsRefusedWhereItsRowBegins() {
        assertRefused("name,n\n\"a\nb\",1\n\"x,1\ny,2\n", "line 4: found quotes that don't close where they should");
    }

    private void assertRefused(String csv, String expected) {
        assertThatThrownBy(() -> read(csv)).isInstanceOf(Refused.class).hasMessageContaining(expected);
    }

    private List<String> read(String csv) throws IOException {
        var file = Files.writeString(folder.resolve("rows.csv"), csv);
        var read = new ArrayList<String>();
        try (var progress = new Progress(System.err)) {
            new Rows(file, List.of("name", "n"))
                    .each(
                            progress,
                            row -> read.add(
                                    "%d %s %.0f".formatted(row.line(), row.text("name"), row.number("n", "a number"))));
        }
        return read;
    }
}
