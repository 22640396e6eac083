package nl.ruimtemaker.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The look: small, legible for old eyes, and without a class that nothing dresses. */
class LookTest {
    private static final Path SHEETS = Path.of("src/main/resources/static/css");
    private static final Path PAPER = Path.of("src/main/resources/paper/paper.css");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final int MOST_BYTES = 25_000;

    /** WCAG 2.2: 4.5 for words (1.4.3), 3 for what shows that something can be pressed or is meant (1.4.11). */
    @ParameterizedTest
    @CsvSource({
        "ink, paper, 7",
        "ink, card, 7",
        "soft, paper, 4.5",
        "soft, card, 4.5",
        "soft, community-wash, 4.5",
        "community, paper, 4.5",
        "community, card, 4.5",
        "card, community, 4.5",
        "organisation, paper, 4.5",
        "card, organisation, 4.5",
        "community-ink, community-wash, 4.5",
        "organisation-ink, organisation-wash, 4.5",
        "together-ink, together-wash, 4.5",
        "guest-ink, guest-wash, 4.5",
        "mistake, paper, 4.5",
        "mistake, card, 4.5",
        "edge, paper, 3",
        "edge, card, 3",
        "guest, paper, 3",
        "guest, card, 3",
        "together, paper, 3"
    })
    void wordsAndEdgesStandOutFromWhatLiesBehindThem(String fore, String back, double least) {
        assertThat(contrast(colour(fore), colour(back))).isGreaterThanOrEqualTo(least);
    }

    @Test
    void theSheetsAreSmallAndAllOfThemAreAskedFor() {
        assertThat(sheets().mapToLong(sheet -> sheet.toFile().length()).sum()).isLessThan(MOST_BYTES);
        assertThat(sheets().map(sheet -> sheet.getFileName().toString().replace(".css", "")))
                .containsExactlyInAnyOrderElementsOf(Shell.SHEETS);
    }

    @Test
    void noRuleShoutsOverAnother() {
        assertThat(sheets().filter(sheet -> read(sheet).contains("!important"))).isEmpty();
    }

    @Test
    void everyClassInATemplateIsDressed() {
        var dressed = Pattern.compile("\\.([a-z][a-z-]*)")
                .matcher(Stream.concat(sheets(), Stream.of(PAPER))
                        .map(LookTest::read)
                        .collect(Collectors.joining()))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        // What is worn only to be found again: by a test, by a reader of the source.
        dressed.add("sign-in");
        var worn = new TreeSet<String>();
        templates()
                .forEach(template -> Pattern.compile("class=\"([a-z -]+)\"")
                        .matcher(read(template))
                        .results()
                        .flatMap(found -> Arrays.stream(found.group(1).strip().split(" +")))
                        .forEach(worn::add));
        worn.removeAll(dressed);
        assertThat(worn).isEmpty();
    }

    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 255) + 0.7152 * linear(colour >> 8 & 255) + 0.0722 * linear(colour & 255);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static int colour(String token) {
        var found = Pattern.compile("--" + token + ": #([0-9a-f]{6})").matcher(read(SHEETS.resolve("tokens.css")));
        assertThat(found.find()).as(token).isTrue();
        return Integer.parseInt(found.group(1), 16);
    }

    private static Stream<Path> sheets() {
        return files(SHEETS, ".css");
    }

    private static Stream<Path> templates() {
        return files(TEMPLATES, ".jte");
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
