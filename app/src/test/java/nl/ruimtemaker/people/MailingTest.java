package nl.ruimtemaker.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.StandingClock;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import nl.ruimtemaker.platform.Mail;
import nl.ruimtemaker.platform.Mails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@InTheVillage
@VillageAgain
class MailingTest {
    @LocalServerPort
    int port;

    private final Digests digests;
    private final Mails mails;
    private final StandingClock.Hands clock;

    MailingTest(Digests digests, Mails mails, StandingClock.Hands clock) {
        this.digests = digests;
        this.mails = mails;
        this.clock = clock;
    }

    @AfterEach
    void mondayAgain() {
        clock.back();
    }

    @Test
    void aKeeperHasOneMailADayWhenSomethingWaitsAndNoneOnceTurnedOff() {
        digests.mailByDay();
        int before = to("ans@delinde.example").size();
        somethingWaits();
        somethingWaits();
        clock.pass(Duration.ofHours(24));
        digests.mailByDay();
        digests.mailByDay();
        var mailed = to("ans@delinde.example");
        assertThat(mailed).hasSize(before + 1);
        assertThat(mailed.getFirst().subject()).isEqualTo("Er ligt iets klaar in De Linde");
        assertThat(mailed.getFirst().text()).contains("/de-linde/nu", "/de-linde/sleutels");

        somethingWaits();
        digests.mailByDay();
        assertThat(to("ans@delinde.example")).hasSize(before + 1);

        var ans = Visitor.as(port, "ans");
        ans.submit(ans.get("/de-linde/sleutels"), "/de-linde/sleutels/mail", Map.of("on", "false"));
        clock.pass(Duration.ofHours(24));
        digests.mailByDay();
        assertThat(to("ans@delinde.example")).hasSize(before + 1);
        var ansNextDay = Visitor.as(port, "ans");
        var keys = ansNextDay.get("/de-linde/sleutels");
        assertThat(keys.words()).contains("Je krijgt geen mail.");
        assertThat(ansNextDay
                        .submit(keys, "/de-linde/sleutels/mail", Map.of("on", "true"))
                        .words())
                .contains("Niet meer dan één per dag.");
    }

    @Test
    void nobodyIsMailedAtNight() {
        clock.pass(Duration.ofDays(3).plusHours(13));
        somethingWaits();
        int before = mails.kept().size();
        digests.mailByDay();
        assertThat(mails.kept()).hasSize(before);
    }

    @Test
    void anotherAddressCountsOnceItsLinkWasUsedAndTheOldOneIsTold() {
        var hassan = Visitor.as(port, "hassan");
        var sent = hassan.submit(hassan.get("/mij/mail"), "/mij/mail", Map.of("mail", "hassan@nieuw.example"));
        assertThat(sent.words()).contains("op weg naar hassan@nieuw.example");
        assertThat(hassan.get("/mij").words()).doesNotContain("hassan@nieuw.example");
        var link = to("hassan@nieuw.example").getFirst().text().replaceAll("(?s).*(/mij/mail/\\S+).*", "$1");
        var elsewhere = Visitor.passingBy(port);
        assertThat(elsewhere.submit(elsewhere.get(link), link, Map.of()).words())
                .contains("Je adres is veranderd");
        assertThat(hassan.get("/mij").words()).contains("hassan@nieuw.example");
        assertThat(to("hassan@delinde.example").getFirst().subject()).isEqualTo("Je mailadres is veranderd");
        assertThat(elsewhere.get(link).words()).contains("Deze link werkt niet meer");
    }

    @Test
    void anAddressOfSomebodyElseIsNotTaken() {
        var farida = Visitor.as(port, "farida");
        assertThat(farida.submit(farida.get("/mij/mail"), "/mij/mail", Map.of("mail", "ans@delinde.example"))
                        .words())
                .contains("op weg naar");
        var link = to("ans@delinde.example").getFirst().text().replaceAll("(?s).*(/mij/mail/\\S+).*", "$1");
        var elsewhere = Visitor.passingBy(port);
        assertThat(elsewhere.submit(elsewhere.get(link), link, Map.of()).words())
                .contains("hoort al bij iemand");
        assertThat(farida.get("/mij").words()).contains("farida@delinde.example");
    }

    @Test
    void whatIsNoAddressComesBackWithASentence() {
        var farida = Visitor.as(port, "farida");
        var refused = farida.submit(farida.get("/mij/mail"), "/mij/mail", Map.of("mail", "geen adres"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().selectFirst("#mail").val()).isEqualTo("geen adres");
    }

    /** Somebody who did not sign in tells something that waits for a keeper. */
    private void somethingWaits() {
        var farida = Visitor.as(port, "farida");
        var form =
                Visitor.filledIn(farida.get("/de-linde/vertel").page().selectFirst("form[action=/de-linde/verhalen]"));
        form.putAll(Map.of("text", "Dit mag iedereen lezen.", "circle", "PUBLIC"));
        assertThat(farida.post("/de-linde/verhalen", form).status()).isEqualTo(200);
    }

    private List<Mail> to(String address) {
        return mails.kept().stream().filter(mail -> mail.to().equals(address)).toList();
    }
}
