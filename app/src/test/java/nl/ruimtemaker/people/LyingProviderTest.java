package nl.ruimtemaker.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.StandingClock;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import nl.ruimtemaker.people.LyingDesk.Signature;
import nl.ruimtemaker.platform.Mail;
import nl.ruimtemaker.platform.Mails;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.UriComponentsBuilder;

/** Nobody comes in as Kees by the word of a desk that is not the one we asked, or did not say it to us, now, of Kees. */
@InTheVillage
@DirtiesContext
class LyingProviderTest {
    private static final LyingDesk DESK = desk();
    private static final String REFUSED = "Het antwoord dat van daar kwam, klopt niet.";

    @LocalServerPort
    int port;

    private final Mails mails;
    private final StandingClock.Hands clock;
    private Visitor somebody;
    private String state = "";

    LyingProviderTest(Mails mails, StandingClock.Hands clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) {
        properties.add("ruimtemaker.oidc.issuer", DESK::issuer);
        properties.add("ruimtemaker.oidc.client-id", () -> "buurt");
        properties.add("ruimtemaker.oidc.client-secret", () -> LyingDesk.SECRET);
        properties.add("ruimtemaker.oidc.name", () -> "Gemeente Rijswaard");
    }

    @AfterAll
    static void close() {
        DESK.close();
    }

    @BeforeEach
    void somebodyLeavesForTheDesk() {
        somebody = Visitor.passingBy(port);
        var asked = UriComponentsBuilder.fromUriString(
                        somebody.get("/aanmelden/via").path())
                .build()
                .getQueryParams();
        state = String.valueOf(asked.getFirst("state"));
        DESK.saysTruly(String.valueOf(asked.getFirst("nonce")));
    }

    @Test
    @VillageAgain
    void byATrueWordKeesComesInAndHearsOfItByMailTheFirstTimeOnly() {
        assertThat(comeBack().path()).isEqualTo("/mij");
        assertThat(somebody.cookies()).contains("thuis=");
        assertThat(toldKees()).hasSize(1);
        assertThat(toldKees().getFirst().text()).contains("via Gemeente Rijswaard", "/mij/binnenkomen");
        somebodyLeavesForTheDesk();
        assertThat(comeBack().path()).isEqualTo("/mij");
        assertThat(toldKees()).hasSize(1);
    }

    private enum Lie {
        SAID_BY_ANOTHER(says -> says.issuer("https://elders.example")),
        SAID_TO_ANOTHER(says -> says.audience("een ander huis")),
        SAID_TO_ANOTHER_BROWSER(says -> says.claim("nonce", "van iemand anders")),
        SAID_TO_NO_BROWSER(says -> says.claim("nonce", null)),
        SAID_LONG_AGO(says -> says.expirationTime(new Date(0))),
        OF_NOBODY(says -> says.subject(null));

        private final UnaryOperator<JWTClaimsSet.Builder> told;

        Lie(UnaryOperator<JWTClaimsSet.Builder> told) {
            this.told = told;
        }
    }

    @ParameterizedTest
    @EnumSource
    void butNotByWordsThatWere(Lie lie) {
        DESK.lies(lie.told);
        refused();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OWN")
    void norByWordsThatBearTheSignature(Signature of) {
        DESK.signs(of);
        refused();
    }

    @Test
    void norByAPageThatTellsOfSomebodyElse() {
        DESK.lies(says -> says.claim("email", null));
        DESK.saysOnItsPage(Map.of("sub", "iemand.anders", "email", "kees@delinde.example", "email_verified", true));
        refused();
    }

    @Test
    @VillageAgain
    void whereItsKeysCannotBeHadThatIsSaidAndNotThatItLied() {
        clock.pass(Duration.ofHours(2));
        somebodyLeavesForTheDesk();
        DESK.hasLostItsKeys();
        assertThat(comeBack().words())
                .contains("Daar komt nu geen antwoord vandaan.")
                .doesNotContain(REFUSED);
        assertThat(somebody.cookies()).doesNotContain("thuis=");
    }

    @Test
    @VillageAgain
    void norTwiceByTheSameWord() {
        comeBack();
        assertThat(comeBack().words()).contains("Dit duurde te lang, of het begon in een ander venster.");
    }

    private void refused() {
        assertThat(comeBack().words()).contains(REFUSED);
        assertThat(somebody.cookies()).doesNotContain("thuis=");
        assertThat(toldKees()).isEmpty();
    }

    private Visitor.Seen comeBack() {
        return somebody.get("/aanmelden/terug?code=een-code&state=" + state);
    }

    private List<Mail> toldKees() {
        return mails.kept().stream()
                .filter(mail -> mail.to().equals("kees@delinde.example"))
                .toList();
    }

    private static LyingDesk desk() {
        try {
            return new LyingDesk();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
