package nl.ruimtemaker.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ruimtemaker.StandingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformTest {
    @Test
    void whatPeopleTypeIsMadePlain() {
        assertThat(PlainText.of("  a\r\nb\u0000\u0007c e\u0301 ")).isEqualTo("a\nbc é");
        assertThat(PlainText.of(null)).isEmpty();
        assertThat(PlainText.orNull(" \t ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//kwaad.example",
                "https://kwaad.example",
                "/\\kwaad.example",
                "javascript:alert(1)",
                "",
                "/a?b=//c"
            })
    void nobodyIsLedToAnotherSite(String path) {
        assertThat(LocalPath.of(path)).isEqualTo("/");
    }

    @Test
    void aPathOfOursIsFollowed() {
        assertThat(LocalPath.of("/de-linde/vertel")).isEqualTo("/de-linde/vertel");
    }

    @Test
    void secretsAreNeverTheSame() {
        assertThat(IntStream.range(0, 1000).mapToObj(each -> Secrets.next()).collect(Collectors.toSet()))
                .hasSize(1000)
                .allMatch(secret -> secret.matches("[\\w-]{32}"));
    }

    @Test
    void whatCameLaterHasTheLaterIdEvenWithinAMillisecondAndWhenTheClockIsSetBack() {
        var clock = new StandingClock().hands();
        var ids = new Ids(clock);
        var within =
                Stream.generate(ids::next).limit(10_000).map(UUID::toString).toList();
        clock.pass(Duration.ofHours(-1));
        var after = ids.next().toString();
        assertThat(within).isSorted().doesNotHaveDuplicates();
        assertThat(after).isGreaterThan(within.getLast()).matches(".{14}7.{4}[89ab].*");
    }

    @Test
    void limitsCountPerKeyAndNotTogether() {
        var limits = new Limits();
        limits.allow("tell", "een", 2, Duration.ofHours(1));
        limits.allow("tell", "een", 2, Duration.ofHours(1));
        limits.allow("tell", "twee", 2, Duration.ofHours(1));
        assertThatThrownBy(() -> limits.allow("tell", "een", 2, Duration.ofHours(1)))
                .isInstanceOf(TooMany.class);
    }

    @ParameterizedTest
    @CsvSource({
        "404, platform.error.404",
        "418, platform.error.400",
        "599, platform.error.500",
        "503, platform.error.503"
    })
    void everyStatusHasItsSentence(int status, String title) {
        assertThat(new ErrorPage(status).title()).isEqualTo(title);
    }

    @Test
    void itDoesNotStartWhileNobodySaidWhoHostsAndWhoPays() {
        assertThat(settings("", "", null).mistakes()).hasSize(2).allMatch(sentence -> sentence.contains("expected is"));
        assertThat(settings("Buurtserver", "De Linde", null).mistakes()).isEmpty();
        assertThat(settings("Buurtserver", "De Linde", "").mistakes())
                .as("a line left empty in the file")
                .isEmpty();
        assertThat(settings("Buurtserver", "De Linde", "smtp.buurt.example").mistakes())
                .singleElement()
                .asString()
                .contains("ruimtemaker.mail.from is empty", "RUIMTEMAKER_MAIL_FROM");
    }

    @Test
    void whoSignsPeopleInFromOutsideIsNamedInFull() {
        assertThat(new Oidc(null, "", "", "").mistakes()).isEmpty();
        assertThat(new Oidc("https://in.rijswaard.example", "buurt", "geheim", "Gemeente Rijswaard").mistakes())
                .isEmpty();
        assertThat(new Oidc("https://in.rijswaard.example", "", "", "").mistakes())
                .hasSize(3)
                .anyMatch(sentence -> sentence.contains("RUIMTEMAKER_OIDC_CLIENT_ID"));
        for (var address : new String[] {"http://in.rijswaard.example", "geen adres", "https:"}) {
            assertThat(new Oidc(address, "buurt", "geheim", "Gemeente Rijswaard").mistakes())
                    .as(address)
                    .singleElement()
                    .asString()
                    .contains("expected is an address with https");
        }
        assertThat(new Oidc(null, "buurt", "geheim", "Gemeente Rijswaard").mistakes())
                .singleElement()
                .asString()
                .contains("ruimtemaker.oidc.issuer is empty");
    }

    @Test
    void aCodeForATelephoneIsSquareAndDark() {
        var code = QrCode.of("https://buurt.example/v/linde-bankje-dorp");
        assertThat(code.size()).isGreaterThan(29);
        assertThat(code.path().split("z")).hasSizeGreaterThan(300);
    }

    private static Settings settings(String host, String payer, @org.jspecify.annotations.Nullable String smtp) {
        return new Settings(
                host,
                "",
                payer,
                URI.create("https://buurt.example"),
                8080,
                Path.of("data"),
                null,
                "operator",
                false,
                new Settings.Database(null, "postgres", "", 8),
                new Settings.Mail(smtp, 587, "", "", "", true),
                new Settings.Backup(null, 14, "3"),
                Oidc.NOBODY);
    }
}
