package nl.ruimtemaker.fitness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the house: complete in Dutch and English, "u" where a neighbourhood says so, and nobody's system world. */
class TextsTest {
    private static final Path TEXTS = Path.of("src/main/resources/texts");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern JE = Pattern.compile("(?i)\\b(je|jij|jou|jouw|jullie)\\b");
    private static final List<String> SYSTEM_WORDS = List.of(
            "doelgroep",
            "casus",
            "interventie",
            "indicator",
            "traject",
            "uitrol",
            "cliënt",
            "burger",
            "monitor",
            "implement",
            "faciliteer",
            "stakeholder",
            "participatie",
            "zelfredzaam",
            "hulpvraag",
            "dashboard",
            "target",
            "kpi",
            "user story",
            "gelieve",
            "naleving",
            "handhaving");

    static Stream<String> rooms() throws IOException {
        try (var files = Files.list(TEXTS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_nl.properties"))
                    .map(name -> name.replace("_nl.properties", ""))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyTextIsThereInDutchAndEnglish(String room) throws IOException {
        assertThat(texts(room + "_en").stringPropertyNames())
                .isEqualTo(texts(room + "_nl").stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void theOverlayHoldsOnlyWhatDiffersAndNoJe(String room) throws IOException {
        if (!Files.exists(TEXTS.resolve(room + "_nl__u.properties"))) {
            assertThat(texts(room + "_nl").values().stream().filter(text -> says(text, JE)))
                    .isEmpty();
            return;
        }
        var plain = texts(room + "_nl");
        var formal = texts(room + "_nl__u");
        assertThat(plain.keySet()).containsAll(formal.keySet());
        formal.forEach((key, text) -> assertThat(text).as(key.toString()).isNotEqualTo(plain.get(key)));
        assertThat(formal.values().stream().filter(text -> says(text, JE))).isEmpty();
    }

    /** Mail goes to somebody whose neighbourhood is not known yet; the front and the demo speak to everyone. */
    @ParameterizedTest
    @MethodSource("rooms")
    void whereANeighbourhoodSaysUNoJeIsLeft(String room) throws IOException {
        var plain = texts(room + "_nl");
        if (Files.exists(TEXTS.resolve(room + "_nl__u.properties"))) {
            plain.putAll(texts(room + "_nl__u"));
        }
        assertThat(plain.entrySet().stream()
                        .filter(text ->
                                !text.getKey().toString().matches("signin\\.(mail|sent|over|welcome|press|without).*"))
                        .filter(text -> says(text.getValue(), JE)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void noWordOfTheSystemWorldIsSaid(String room) throws IOException {
        for (var text : texts(room + "_nl").values()) {
            assertThat(SYSTEM_WORDS)
                    .as(text.toString())
                    .noneMatch(word ->
                            text.toString().toLowerCase(java.util.Locale.ROOT).contains(word));
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyTextCanBeFormattedAndHasNoStraightApostrophe(String room) throws IOException {
        for (var language : List.of("_nl", "_en")) {
            texts(room + language).forEach((key, text) -> {
                assertThat(text.toString()).as(key.toString()).doesNotContain("'");
                new MessageFormat(text.toString()).format(new Object[] {1, 2, 3, 4});
            });
        }
    }

    @Test
    void noTemplateHoldsLiteralText() throws IOException {
        var literal = new TreeSet<String>();
        try (var files = Files.walk(TEMPLATES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".jte")).toList()) {
                var text = Files.readString(file)
                        .replaceAll("(?m)^\\s*@(import|param|if|elseif|else|endif|for|endfor|template).*$", "")
                        .replaceAll("(?m)^\\s*!\\{.*\\}\\s*$", "")
                        .replaceAll("@template\\.[\\w.]+\\([^`]*?\\)(?=<|\\s|$)", "")
                        .replaceAll("\\$\\{[^}]*\\}", "")
                        .replaceAll("(?s)<[^>]*>", "")
                        .replaceAll("@`|`\\)|[·\\s.,:()?+\"]", "");
                if (Pattern.compile("\\p{L}{2,}").matcher(text).find()) {
                    literal.add(file.getFileName() + ": " + text);
                }
            }
        }
        assertThat(literal).isEmpty();
    }

    @Test
    void everyKeyInATemplateHasItsText() throws IOException {
        var known = rooms().flatMap(room -> {
                    try {
                        return texts(room + "_nl").stringPropertyNames().stream();
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .collect(Collectors.toSet());
        var key = Pattern.compile("(?:shell|kept)\\.t\\(\"([a-z0-9.-]+[a-z0-9])\"[,)]");
        try (var files = Files.walk(TEMPLATES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".jte")).toList()) {
                assertThat(key.matcher(Files.readString(file)).results().map(found -> found.group(1)))
                        .as(file.toString())
                        .allMatch(known::contains);
            }
        }
    }

    /** A use of a key leaves a line that everybody who belongs can read, in both languages. */
    @Test
    void everyActHasItsLine() throws IOException {
        var noted = new TreeSet<String>();
        var note = Pattern.compile("acts\\.note\\((.*?)\\);", Pattern.DOTALL);
        var literal = Pattern.compile("\"([a-z][a-z-]+)\"");
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                note.matcher(Files.readString(file))
                        .results()
                        .flatMap(call -> literal.matcher(call.group(1)).results())
                        .forEach(act -> noted.add("keeping.act." + act.group(1)));
            }
        }
        assertThat(noted).contains("keeping.act.struck-sentence", "keeping.act.let-in", "keeping.act.turned-off");
        for (var language : List.of("_nl", "_en")) {
            var known = texts("keeping" + language).stringPropertyNames();
            // What ends in a hyphen is followed by the circle that it was about.
            assertThat(noted)
                    .as(language)
                    .allMatch(act -> act.endsWith("-")
                            ? known.stream().anyMatch(key -> key.startsWith(act))
                            : known.contains(act));
        }
    }

    private static boolean says(Object text, Pattern words) {
        return words.matcher(text.toString()).find();
    }

    private static Properties texts(String name) throws IOException {
        var texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(name + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
