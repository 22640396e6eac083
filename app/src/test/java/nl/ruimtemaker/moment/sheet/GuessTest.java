package nl.ruimtemaker.moment.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What columns seem to be. */
class GuessTest {
    @Test
    void columnsAreKnownByTheirNames() {
        var guess = see("Naam;Datum;Wat is jouw verhaal?;Waar was het?;Wie was erbij?;Hoe voelde het?;Bereik\n"
                        + "Jan;13-4-2026;Wij aten samen.;Plein;Truus;fijn;06-12345678\n")
                .guess();
        assertThat(guess.text()).isEqualTo(2);
        assertThat(guess.date()).isEqualTo(1);
        assertThat(guess.place()).isEqualTo(3);
        assertThat(guess.present()).isEqualTo(4);
        assertThat(guess.headed()).isTrue();
        // A name and a telephone number stay out, unless a keeper says so.
        assertThat(guess.kept()).containsExactly(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Naam melder",
                "Uw naam",
                "Wat is je naam?",
                "Contactpersoon",
                "Klantnaam",
                "Adres bewoner",
                "Uw e-mailadres",
                "E-mail",
                "Telefoon",
                "Mobiele telefoon",
                "Tel. nr",
                "Straat",
                "Postcode en huisnummer",
                "Ingevuld door (naam)",
                "Your name",
                "Email address",
                "Phone number"
            })
    void whoSomebodyIsStaysOutHoweverItIsCalled(String header) {
        assertThat(see("Verhaal;%s;Hoe voelde het?\nWij aten samen met de straat.;Truus;fijn\n".formatted(header))
                        .guess()
                        .kept())
                .containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Was het aangenaam?",
                "Had je contact met de buren?",
                "Hoe is jouw straat?",
                "Wie hielp jou?",
                "Wat raad je een bewoner aan?"
            })
    void whatWasAskedStays(String header) {
        assertThat(see("Verhaal;%s\nWij aten samen met de straat.;ja\n".formatted(header))
                        .guess()
                        .kept())
                .containsExactly(1);
    }

    @Test
    void withoutNamesTheLongestIsTheStoryAndTheFirstRowIsOneToo() {
        var seen = see("1;Gisteren stond de hele straat buiten om naar de maan te kijken.;2026-05-01\n"
                + "2;De bus kwam niet, en toen liepen we samen naar huis.;2026-05-02\n");
        assertThat(seen.guess().headed()).isFalse();
        assertThat(seen.guess().text()).isEqualTo(1);
        assertThat(seen.guess().date()).isEqualTo(2);
        assertThat(seen.survey().stories(false)).isEqualTo(2);
        assertThat(seen.survey().columns().get(1).called(false)).isEqualTo("B");
    }

    @Test
    void theMonthComesFirstWhereItCannotBeOtherwise() {
        assertThat(see("verhaal,datum\nEen,4/13/2026\nTwee,5/2/2026\n").guess().order())
                .isEqualTo(Order.MONTH_DAY);
        assertThat(see("verhaal,datum\nEen,4/3/2026\nTwee,5/2/2026\n").guess().order())
                .isEqualTo(Order.DAY_MONTH);
    }

    @Test
    void aTitleAboveTheListIsNoStory() {
        var seen = see(
                "Buurtonderzoek voorjaar;;\n;;\nverhaal;datum;plek\nSoep gekookt;1-5-2026;Plein\nGeveegd;2-5-2026;Park\n");
        assertThat(seen.survey().first()).isEqualTo(3);
        assertThat(seen.survey().stories(true)).isEqualTo(2);
        assertThat(seen.guess().text()).isZero();
    }

    @Test
    void aHeaderAloneHoldsNoStory() {
        assertThatThrownBy(() -> see("verhaal;datum;plek\n"))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.text()).isEqualTo("sheet.header-only"));
    }

    @Test
    void fiftyThousandRowsAreEnough() {
        assertThat(see(rows(50_000)).survey().stories(true)).isEqualTo(50_000);
        assertThatThrownBy(() -> see(rows(50_001)))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.text()).isEqualTo("sheet.long"));
    }

    @Test
    void twoHundredColumnsAreEnough() {
        var wide = IntStream.range(0, 201).mapToObj(number -> "kolom" + number).collect(Collectors.joining(";"));
        assertThatThrownBy(() -> see(wide))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.text()).isEqualTo("sheet.wide"));
    }

    private static String rows(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> "Verhaal " + number + ";2026-05-01")
                .collect(Collectors.joining("\n", "verhaal;datum\n", "\n"));
    }

    private static Seen see(String text) {
        return Surveyor.see(Listing.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
