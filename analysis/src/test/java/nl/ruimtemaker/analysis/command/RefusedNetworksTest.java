package nl.ruimtemaker.analysis.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static nl.ruimtemaker.analysis.command.NetworksTest.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedNetworksTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "'source,target,weight\nA,B,1\nA,C,often\n', 'line 3: found \"often\" in column weight, expected a number above 0'",
        "'source,target,weight\nA,B,0\n', 'line 2: found \"0\" in column weight, expected a number above 0'",
        "'source,target\nA,\n', 'line 2: found nothing in column target, expected a name'",
        "'from,to\nA,B\n', 'line 1: found \"from,to\", expected one column source'",
        "'source,target\nA,B,C\n', 'line 2: found 3 fields, expected 2'",
        "'source,target\nA,A\n', 'expected at least 2 people, found 1'"
    })
    void aWrongLineIsNamedAndNothingIsSaid(String text, String refusal) throws IOException {
        var said = Said.by("network", file("ties.csv", text));
        assertThat(said.code()).isNotZero();
        assertThat(said.err()).contains(refusal);
        assertThat(said.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'person,event,days_ago\nA,m1,3\nB,m1,4\n', 'line 3: found \"4\" in column days_ago, expected the same age'",
        "'person,event,days_ago\nA,m1,-3\n', 'line 2: found \"-3\" in column days_ago, expected a number of days, 0 or more'"
    })
    void anImpossibleAgeIsNamed(String text, String refusal) throws IOException {
        assertThat(Said.by("network", file("there.csv", text), "--two-mode").err())
                .contains(refusal);
    }

    @Test
    void aPasserByWhomNobodyKnowsIsRefused() throws IOException {
        var said =
                Said.by("network", file("village.csv", VILLAGE), "--passers-by", file("passers-by.csv", "id\nP\nX\n"));
        assertThat(said.code()).isNotZero();
        assertThat(said.err()).contains("line 3: found \"X\" in column id, expected one of the 8 people");
    }

    @Test
    void aNameThatIsNotAmongThePeopleIsASlipOfThePen() throws IOException {
        var people = file("people.csv", "id\nAnna\nBert\n");
        var said = Said.by("network", file("ties.csv", "source,target\nAnna,Bert\nAnna,Brt\n"), "--people", people);
        assertThat(said.code()).isEqualTo(65);
        assertThat(said.err()).contains("line 3: found \"Brt\" in column target, expected one of the people");
    }

    @Test
    void whoIsNamedTwiceIsRefused() throws IOException {
        var village = file("village.csv", VILLAGE);
        assertThat(Said.by("network", village, "--people", file("people.csv", "id\nA\nA\n"))
                        .err())
                .contains("line 3: found \"A\" in column id, expected each person once");
        assertThat(Said.by("network", village, "--passers-by", file("passers-by.csv", "id\nP\nP\n"))
                        .err())
                .contains("line 3: found \"P\" in column id, expected each person once");
    }

    @Test
    void lettersInAnotherEncodingAreRefusedInTheFileInWhichTheyStand() throws IOException {
        var latin = Files.writeString(folder.resolve("latin.csv"), "id\nA\ncafé\n", ISO_8859_1);
        assertThat(Said.by("network", file("village.csv", VILLAGE), "--people", latin)
                        .err())
                .contains("latin.csv, line 3: found letters in another encoding, expected text in UTF-8");
    }

    @Test
    void whenNobodyStaysThereIsNothingToHold() throws IOException {
        var all = file("passers-by.csv", "id\nA\nB\nC\nD\nE\nF\nP\n");
        assertThat(Said.by("network", file("village.csv", VILLAGE), "--passers-by", all)
                        .err())
                .contains("expected that at least 2 people stay, found 1");
    }

    @Test
    void aHalfLifeOfNothingIsRefused() throws IOException {
        assertThat(Said.by("network", file("village.csv", VILLAGE), "--two-mode", "--half-life", "0")
                        .err())
                .contains("Expected a number above 0 behind --half-life, found 0");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
