package nl.ruimtemaker.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** Mail goes out over real SMTP. */
class MailsTest {
    @Test
    void aLinkArrivesAsPlainText() throws IOException, MessagingException {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            var mails = mails("127.0.0.1", server.getSmtp().getPort());
            assertThat(mails.send(
                            "ans@delinde.example", Voice.DUTCH, "signin.mail", "https://buurt.example/aanmelden/x"))
                    .isTrue();
            var mail = server.getReceivedMessages()[0];
            assertThat(mail.getSubject()).isEqualTo("Je link om binnen te komen");
            assertThat(mail.getFrom()[0].toString()).isEqualTo("ruimte@buurt.example");
            assertThat(mail.getContent().toString()).contains("https://buurt.example/aanmelden/x", "een half uur lang");
        } finally {
            server.stop();
        }
    }

    @Test
    void aServerThatIsAwayIsSaidAndNotThrown() throws IOException {
        assertThat(mails("127.0.0.1", 1).send("ans@delinde.example", Voice.DUTCH, "signin.mail", "x"))
                .isFalse();
    }

    private static Mails mails(String host, int port) throws IOException {
        var settings = new Settings(
                "Buurtserver",
                "",
                "De Linde",
                null,
                8080,
                Path.of("data"),
                null,
                "operator",
                false,
                new Settings.Database(null, "postgres", "", 8),
                new Settings.Mail(host, port, "", "", "ruimte@buurt.example", false),
                new Settings.Backup(null, 14, "off"),
                Oidc.NOBODY);
        return new Mails(settings, new PlatformConfiguration().messageSource(), Clock.systemUTC());
    }
}
