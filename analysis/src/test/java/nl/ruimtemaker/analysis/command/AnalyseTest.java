package nl.ruimtemaker.analysis.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyseTest {
    @TempDir
    private Path folder;

    @Test
    void whoAsksForHelpReadsWhatCanBeTyped() {
        var said = Said.by("--help");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("triads FILE [--columns NAMES]", "[--json]", "[--svg FILE]");
    }

    @Test
    void withoutAKindOrWithAnotherItSaysWhichThereAre() {
        assertThat(Said.by().err()).contains("triads FILE");
        assertThat(Said.by("weather", "x.csv").err()).contains("triads FILE");
        assertThat(Said.by("weather", "x.csv").code()).isEqualTo(64);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--wide x.csv | I don't know --wide.",
                "x.csv y.csv | Expected one file, found x.csv y.csv.",
                "--json | Expected one file, found none.",
                "x.csv --svg | Expected FILE behind --svg, found nothing.",
                "x.csv --json --json | Expected --json once, found it twice.",
                "x.csv --columns a,b,c --columns d,e,f | Expected --columns once, found it twice.",
                "x.csv --svg --json | Expected FILE behind --svg, found --json."
            })
    void whatIsTypedWronglyIsSaidWithItsUsage(String typed, String expected) {
        var said = Said.by((Object[]) ("triads " + typed).split(" "));
        assertThat(said.code()).isEqualTo(64);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).startsWith(expected).contains("Usage: triads FILE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "network x.csv --half-life 180 | Expected --half-life only with --two-mode, found it alone.",
                "triads x.csv --columns a,b,c --definition d.json | Expected --columns or --definition, found both.",
                "triads x.csv --question where | Expected --question only with --definition, found it alone."
            })
    void anOptionThatWouldSayNothingIsRefused(String typed, String expected) {
        var said = Said.by((Object[]) typed.split(" "));
        assertThat(said.code()).isNotZero();
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains(expected);
    }

    @Test
    void helpBehindAKindIsAboutThatKind() {
        var said = Said.by("opinion", "--help");
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("opinion FILE [--agree-is SIGN]", "[--json]")
                .doesNotContain("triads");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        var said = Said.by("triads", folder.resolve("gone.csv"));
        assertThat(said.code()).isEqualTo(65);
        assertThat(said.err()).contains("There is no file", "gone.csv");
    }

    @Test
    void aFolderForThePictureThatIsNotThereIsSaidBeforeAnythingIsRead() {
        var said = Said.by("triads", folder.resolve("gone.csv"), "--svg", folder.resolve("nowhere/a.svg"));
        assertThat(said.code()).isNotZero();
        assertThat(said.err()).contains("There is no folder", "nowhere");
    }

    @Test
    void otherLettersThanUtf8AreRefused() throws IOException {
        var file = Files.writeString(folder.resolve("latin.csv"), "a,b,c,café\n.2,.3,.5,x\n", ISO_8859_1);
        assertThat(Said.by("triads", file).err()).contains("latin.csv, line 1", "UTF-8");
    }

    @Test
    void thePictureTakesThePlaceOfAnEarlierOneAndNothingIsLeftBesideIt() throws IOException {
        var file = Files.writeString(folder.resolve("answers.csv"), "a,b,c\n.2,.3,.5\n");
        var picture = Files.writeString(folder.resolve("a.svg"), "earlier");
        assertThat(Said.by("triads", file, "--svg", picture).code()).isZero();
        assertThat(picture).content().startsWith("<svg").endsWith("</svg>\n");
        assertThat(Files.list(folder)).containsExactlyInAnyOrder(file, picture);
    }

    @Test
    void aWrongLineLeavesNoPictureAndNoTable() throws IOException {
        var file = Files.writeString(folder.resolve("answers.csv"), "a,b,c\n.2,.3,.5\n.2,.3,x\n");
        var said = Said.by("triads", file, "--svg", folder.resolve("a.svg"));
        assertThat(said.code()).isEqualTo(65);
        assertThat(said.out()).isEmpty();
        assertThat(Files.list(folder)).containsExactly(file);
    }
}
