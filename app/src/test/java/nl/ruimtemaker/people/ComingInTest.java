package nl.ruimtemaker.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.StandingClock;
import nl.ruimtemaker.Visitor;
import nl.ruimtemaker.people.founding.ReservedWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Signing in, being invited, and the gate that checks. */
@InTheVillage
class ComingInTest {
    @LocalServerPort
    int port;

    private final StandingClock.Hands clock;
    private final RequestMappingHandlerMapping mappings;

    ComingInTest(
            StandingClock.Hands clock,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.clock = clock;
        this.mappings = mappings;
    }

    @AfterEach
    void mondayAgain() {
        clock.back();
    }

    @Test
    void aLinkSignsInOnceAndLookingUsesNothingUp() {
        var kees = Visitor.passingBy(port);
        var link = linkFor(kees, "kees@delinde.example");
        assertThat(kees.get(link).words()).contains("Druk op de knop om binnen te komen.");
        assertThat(kees.get(link).words()).contains("Druk op de knop om binnen te komen.");
        assertThat(kees.submit(kees.get(link), link, Map.of()).words()).contains("Dag Kees", "De Linde");
        var other = Visitor.passingBy(port);
        assertThat(other.get(link).words()).contains("Deze link werkt niet meer");
    }

    @Test
    void aLinkHoldsForHalfAnHour() {
        var kees = Visitor.passingBy(port);
        var link = linkFor(kees, "samira@delinde.example");
        clock.pass(Duration.ofMinutes(31));
        assertThat(kees.get(link).words()).contains("Deze link werkt niet meer");
    }

    @Test
    void thePageIsTheSameForAnAddressThatNobodyHas() {
        var visitor = Visitor.passingBy(port);
        var known = visitor.submit(visitor.get("/aanmelden"), "/aanmelden", Map.of("mail", "wim@delinde.example"));
        var unknown = visitor.submit(visitor.get("/aanmelden"), "/aanmelden", Map.of("mail", "wie@nergens.example"));
        assertThat(unknown.words().replace("wie@nergens.example", "?"))
                .isEqualTo(known.words().replace("wim@delinde.example", "?"));
        assertThat(visitor.get("/post").words()).contains("Dit mailadres kennen we nog niet");
    }

    @Test
    void whatIsNoAddressIsASentenceAndStaysInTheBox() {
        var visitor = Visitor.passingBy(port);
        var answer = visitor.submit(visitor.get("/aanmelden"), "/aanmelden", Map.of("mail", "geen adres"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("Dit lijkt geen mailadres.");
        assertThat(answer.page().selectFirst("input[name=mail]").val()).isEqualTo("geen adres");
    }

    @Test
    void askingTooOftenIsToldSlowly() {
        var visitor = Visitor.passingBy(port);
        var last = Stream.generate(() ->
                        visitor.submit(visitor.get("/aanmelden"), "/aanmelden", Map.of("mail", "vaak@nergens.example")))
                .limit(6)
                .toList()
                .getLast();
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.words()).contains("Even rustig aan");
    }

    @Test
    void anInvitationForOnePersonLetsOnePersonInEvenWhenTwoComeAtOnce() {
        var ans = Visitor.as(port, "ans");
        var made = ans.submit(ans.get("/de-linde/uitnodigen"), "/de-linde/uitnodigen", Map.of("forName", "Els"));
        var link = Pattern.compile("/uitnodiging/[\\w-]+")
                .matcher(made.words())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        var karim = Visitor.as(port, "karim");
        var bas = Visitor.as(port, "bas");
        var seenByKarim = karim.get(link);
        var seenByBas = bas.get(link);
        var both = List.of(
                CompletableFuture.supplyAsync(() -> karim.submit(seenByKarim, link + "/erbij", Map.of())),
                CompletableFuture.supplyAsync(() -> bas.submit(seenByBas, link + "/erbij", Map.of())));
        both.forEach(CompletableFuture::join);
        var in = Stream.of(karim, bas)
                .filter(visitor -> visitor.get("/de-linde/sleutels").status() == 200)
                .count();
        assertThat(in).isEqualTo(1);
        assertThat(ans.get("/de-linde/sleutels").words()).contains("binnengelaten door Ans");
        assertThat(Visitor.passingBy(port).get(link).words()).contains("Deze uitnodiging werkt niet meer");
    }

    @Test
    void somebodyNewComesInByALinkForAnyoneAndItIsShownHow() {
        var sjaan = Visitor.as(port, "sjaan");
        var page = sjaan.get("/het-want/uitnodigen");
        var form = page.page().selectFirst("form:has(input[name=anyone])");
        var made = sjaan.post(form.attr("action"), Visitor.filledIn(form));
        var link = Pattern.compile("/uitnodiging/[\\w-]+")
                .matcher(made.words())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        var joke = Visitor.passingBy(port);
        var asked = joke.submit(joke.get(link), link, Map.of("name", "Joke", "mail", "joke@hetwant.example"));
        assertThat(asked.words()).contains("joke@hetwant.example");
        var signIn = newestLink(joke);
        assertThat(joke.submit(joke.get(signIn), signIn, Map.of()).words()).contains("De kade is aangeveegd");
        assertThat(sjaan.get("/het-want/sleutels").words())
                .contains(
                        "met een link voor iedereen van Sjaan",
                        "Sjaan maakte een link voor iedereen die wil · vandaag");
    }

    @Test
    void aMemberMakesNoLinkForAnyoneAndNoKey() {
        var farida = Visitor.as(port, "farida");
        var page = farida.get("/de-linde/uitnodigen");
        assertThat(page.page().select("input[name=anyone], input[name=key]")).isEmpty();
        assertThat(farida.submit(page, "/de-linde/uitnodigen", Map.of("forName", "Mo", "key", "true"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theGateChecksEverybodyAtEveryPageOfAClosedNeighbourhood() {
        for (var visitor :
                new Visitor[] {Visitor.passingBy(port), Visitor.as(port, "karim"), Visitor.as(port, "farida")}) {
            for (var page :
                    new String[] {"", "/vertel", "/zoek?q=kade", "/kaartjes", "/sleutels", "/van-mij", "/wie-leest-mee"
                    }) {
                assertThat(visitor.get("/het-want" + page).status()).as(page).isEqualTo(404);
            }
        }
        var told = Visitor.passingBy(port).get("/v/want-kade-dorp");
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.words()).contains("In uw eigen woorden").doesNotContain("De kade is aangeveegd");
    }

    @Test
    void aVisitorWhoOnlyReadsGetsNoCookieAndEveryPageItsHeaders() {
        var visitor = Visitor.passingBy(port);
        visitor.get("/de-linde");
        var answer = visitor.get("/de-linde").answer();
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        var signed = Visitor.as(port, "ans").get("/aanmelden");
        assertThat(signed.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void noSpaceCanHaveTheWordOfAPage() {
        var first = Pattern.compile("^/([a-z0-9.-]+)");
        assertThat(mappings.getHandlerMethods().keySet().stream()
                        .flatMap(mapping -> mapping.getPatternValues().stream())
                        .flatMap(path -> first.matcher(path).results().map(found -> found.group(1)))
                        .filter(word -> !word.startsWith(".") && !word.contains(".")))
                .allMatch(ReservedWords.ALL::contains);
    }

    private String linkFor(Visitor visitor, String mail) {
        visitor.submit(visitor.get("/aanmelden"), "/aanmelden", Map.of("mail", mail));
        return newestLink(visitor);
    }

    private static String newestLink(Visitor visitor) {
        return visitor.get("/post")
                .page()
                .selectFirst("article a[href*=/aanmelden/]")
                .attr("href")
                .replaceAll("^https?://[^/]+", "");
    }
}
