package nl.ruimtemaker.fitness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the sources are written: their sizes, where SQL lives, what no file may say. */
class SourcesTest {
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db");
    private static final Pattern SQL = Pattern.compile(
            "\"(select|insert into|update|delete from) |^\\s+(select|insert into|update|delete from) ",
            Pattern.MULTILINE);
    private static final Pattern ENTERING = Pattern.compile("set_config\\(|set local app\\.|set app\\.");

    @Test
    void filesAreSmall() {
        var lengths = files(JAVA, ".java").map(SourcesTest::lines).sorted().toList();
        assertThat(lengths.get(lengths.size() / 2)).as("median").isLessThanOrEqualTo(45);
        assertThat(lengths.get(lengths.size() * 9 / 10)).as("nine of ten").isLessThanOrEqualTo(140);
        assertThat(files(JAVA, ".java").filter(file -> lines(file) > 200))
                .as("over 200 lines")
                .isEmpty();
        assertThat(files(TEMPLATES, ".jte").filter(file -> lines(file) > 150))
                .as("templates over 150 lines")
                .isEmpty();
    }

    @Test
    void aControllerHasFourActionsAtMost() {
        var action = Pattern.compile("@(Get|Post|Put|Delete|Request)Mapping");
        assertThat(files(JAVA, "Controller.java")
                        .filter(file -> action.matcher(read(file)).results().count() > 4))
                .isEmpty();
    }

    @Test
    void sqlLivesInStoresAndNotInControllersFormsOrPages() {
        assertThat(files(JAVA, ".java")
                        .filter(file -> file.toString().matches(".*(Controller|Form|Page|Desk|Doors)\\.java"))
                        .filter(file -> SQL.matcher(read(file)).find()))
                .isEmpty();
    }

    @Test
    void enteringIsSetInOnePlace() {
        assertThat(files(MIGRATIONS, ".sql")
                        .filter(file -> ENTERING.matcher(read(file)).find())
                        .map(file -> file.getFileName().toString()))
                .containsExactly("V3__enter.sql");
        assertThat(files(JAVA, ".java")
                        .filter(file ->
                                read(file).contains("'app.") || read(file).contains("set local app.")))
                .isEmpty();
    }

    /** But for one: an organisation's own mirror adds communities up, after what is too small was left out of each. */
    @Test
    void noQueryComparesTwoCommunities() {
        var compares =
                Pattern.compile("group by [^\\n]*space_id|order by [^\\n]*space_id|partition by [^\\n]*space_id");
        assertThat(Stream.concat(files(JAVA, ".java"), files(MIGRATIONS, ".sql"))
                        .filter(file -> compares.matcher(read(file)).find())
                        .map(file -> file.getFileName().toString()))
                .containsExactly("V6__figure.sql");
    }

    @Test
    void noPageHasAStyleOrScriptOfItsOwn() {
        var inline = Pattern.compile("style=|<style|<script(?! src=)|\\son[a-z]+=");
        assertThat(files(TEMPLATES, ".jte")
                        .filter(file -> inline.matcher(read(file)).find()))
                .isEmpty();
    }

    /** Said there, it also stands above the page with a link: a sentence of its own would be missed. */
    @Test
    void whatIsWrongWithAFieldIsSaidByOnePart() {
        assertThat(files(TEMPLATES, ".jte")
                        .filter(file -> read(file).contains("class=\"wrong\""))
                        .map(file -> file.getFileName().toString()))
                .containsExactly("said.jte");
    }

    /** A backup leaves that secret out, so that nothing a backup holds may hang on it. */
    @Test
    void onlyDatabasePasswordsFollowFromTheSecretOfTheInstallation() {
        assertThat(files(JAVA, ".java")
                        .filter(file -> read(file).contains(".derived("))
                        .map(file -> file.getFileName().toString()))
                .containsExactly("Database.java", "Roles.java");
    }

    @Test
    void nothingWaitsBySleepingOrCatchesEverything() {
        var lazy = List.of("Thread.sleep", "catch (Exception ", "catch (Throwable ");
        assertThat(files(JAVA, ".java").filter(file -> lazy.stream().anyMatch(read(file)::contains)))
                .isEmpty();
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lines(Path file) {
        return (int) read(file).lines().count();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
