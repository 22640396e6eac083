package nl.ruimtemaker.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoiceTest {
    /** A Monday morning in June. */
    private static final Instant NOW = Instant.parse("2026-06-15T07:50:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-06-15, vandaag, today",
        "2026-06-14, gisteren, yesterday",
        "2026-06-13, zaterdag, Saturday",
        "2026-06-09, dinsdag, Tuesday",
        "2026-06-08, 8 juni, 8 June",
        "2026-06-16, 16 juni, 16 June",
        "2025-12-31, 31 december 2025, 31 December 2025"
    })
    void aDayIsNamedAsANeighbourWould(LocalDate date, String dutch, String english) throws IOException {
        assertThat(voice(Voice.DUTCH).day(date)).isEqualTo(dutch);
        assertThat(voice(Voice.FORMAL).day(date)).isEqualTo(dutch);
        assertThat(voice(Locale.ENGLISH).day(date)).isEqualTo(english);
    }

    @Test
    void aDayEndsAtMidnightHereAndNotInGreenwich() throws IOException {
        assertThat(voice(Voice.DUTCH).day(Instant.parse("2026-06-14T21:59:00Z")))
                .isEqualTo("gisteren");
        assertThat(voice(Voice.DUTCH).day(Instant.parse("2026-06-14T22:01:00Z")))
                .isEqualTo("vandaag");
        assertThat(voice(Voice.DUTCH).time(Instant.parse("2026-06-14T22:01:00Z")))
                .isEqualTo("00:01");
    }

    @Test
    void aMonthHasItsYearWhereItIsNotThisOne() throws IOException {
        assertThat(voice(Voice.DUTCH).month(LocalDate.of(2026, 3, 1))).isEqualTo("maart");
        assertThat(voice(Voice.DUTCH).month(LocalDate.of(2025, 3, 1))).isEqualTo("maart 2025");
        assertThat(voice(Voice.DUTCH).date(LocalDate.of(2026, 6, 24))).isEqualTo("24 juni 2026");
    }

    @Test
    void whoSaysUIsToldUAndHearsTheRestAsEverybodyDoes() throws IOException {
        assertThat(voice(Voice.FORMAL).say("platform.front.3")).isEqualTo("U kiest wie het leest.");
        assertThat(voice(Voice.FORMAL).say("platform.front.1")).isEqualTo("Deze plek is van de buurt.");
        assertThat(voice(Voice.DUTCH).say("platform.front.3")).isEqualTo("Jij kiest wie het leest.");
        assertThat(voice(Voice.FORMAL).language()).isEqualTo("nl");
    }

    private static Voice voice(Locale locale) throws IOException {
        return new Voice(new PlatformConfiguration().messageSource(), locale, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
