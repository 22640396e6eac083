package nl.ruimtemaker.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What stands between two marks of docs/analysis.md is what the code says. Run with {@code -Danalysis.write} it is written there,
 * else it is compared.
 */
public final class Documented {
    private static final Path DOCUMENT = Path.of("../docs/analysis.md");

    private Documented() {}

    /** Asserts that this stands between the marks of this name. */
    public static void says(String name, String text) throws IOException {
        var begin = "<!-- example:" + name + " -->\n";
        var end = "<!-- /example:" + name + " -->";
        var document = Files.readString(DOCUMENT);
        assertThat(document).contains(begin, end);
        int from = document.indexOf(begin) + begin.length();
        int until = document.indexOf(end);
        if (System.getProperty("analysis.write") != null) {
            Files.writeString(DOCUMENT, document.substring(0, from) + text.strip() + "\n" + document.substring(until));
        } else {
            assertThat(document.substring(from, until).strip())
                    .as("docs/analysis.md is written by ./ruimtemaker mvn -pl analysis test -Danalysis.write")
                    .isEqualTo(text.strip());
        }
    }
}
