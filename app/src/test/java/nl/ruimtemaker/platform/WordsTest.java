package nl.ruimtemaker.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What goes wrong with words in files of texts, for every room: doubles, lost places, words in templates. */
class WordsTest {
    private static final Path TEXTS = Path.of("src/main/resources/texts");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern SPOKEN =
            Pattern.compile("\\s(?:aria-label|alt|title|placeholder|content|label)=\"([^\"]*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    @Test
    void noKeyIsThereTwiceSoThatOneTextHidesAnother() {
        for (var file : files(TEXTS, ".properties").toList()) {
            var seen = new HashSet<String>();
            assertThat(lines(file).map(WordsTest::key).filter(key -> !seen.add(key)))
                    .as(file.getFileName().toString())
                    .isEmpty();
        }
    }

    @Test
    void everyTextSaysTheSameThingsInEveryLanguageAndToYouOrThou() {
        for (var dutch : files(TEXTS, "_nl.properties").toList()) {
            var plain = texts(dutch);
            var others = Stream.of("_en.properties", "_nl__u.properties")
                    .map(ending -> Path.of(dutch.toString().replace("_nl.properties", ending)))
                    .filter(Files::exists);
            others.forEach(other -> texts(other)
                    .forEach((key, text) -> assertThat(places(text))
                            .as(other.getFileName() + " " + key)
                            .isEqualTo(places(plain.get(key)))));
        }
    }

    @Test
    void whatIsReadAloudIsNoLiteralTextEither() {
        var literal = new ArrayList<String>();
        for (var file : files(TEMPLATES, ".jte").toList()) {
            SPOKEN.matcher(read(file))
                    .results()
                    .map(found -> found.group(1))
                    .filter(said -> !said.contains("${") && !said.matches("noindex|width=.*|#[0-9a-f]{6}|"))
                    .forEach(said -> literal.add(file.getFileName() + ": " + said));
        }
        assertThat(literal).isEmpty();
    }

    @Test
    void everyErrorSaysWhatHappenedWhatWeExpectedAndWhatToDo() {
        var texts = texts(TEXTS.resolve("platform_nl.properties"));
        for (int status : List.of(400, 403, 404, 405, 413, 429, 500, 503)) {
            var page = new ErrorPage(status);
            assertThat(texts).containsKeys(page.title(), page.words(), page.next());
        }
    }

    @Test
    void aSentenceIsShortEnoughToReadOnce() {
        for (var file : files(TEXTS, "_nl.properties").toList()) {
            texts(file).forEach((key, text) -> {
                for (var sentence : text.split("[.!?:;](\\s|$)|\\\\n|\\|")) {
                    assertThat(sentence.split("\\s+").length)
                            .as(key + ": " + sentence)
                            .isLessThanOrEqualTo(24);
                }
            });
        }
    }

    private static TreeSet<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(Path file) {
        return lines(file).collect(Collectors.toMap(WordsTest::key, line -> line.substring(line.indexOf('=') + 1)));
    }

    private static Stream<String> lines(Path file) {
        return read(file).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf('=')).strip();
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
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
