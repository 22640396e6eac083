package nl.ruimtemaker.platform;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Sends mail through the operator's mail server. In the demo nothing leaves: the newest mails lie on a page. */
@Component
public class Mails {
    private static final Logger LOG = LoggerFactory.getLogger(Mails.class);
    private static final int KEPT = 100;
    private static final String PATIENCE_MILLIS = "10000";

    private final Settings settings;
    private final MessageSource texts;
    private final Clock clock;
    private final ConcurrentLinkedDeque<Mail> kept = new ConcurrentLinkedDeque<>();

    Mails(Settings settings, MessageSource texts, Clock clock) {
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Sends the texts under this key, subject and words, and says whether that worked. Never call it inside a
     * transaction: a slow mail server would hold a connection.
     */
    public boolean send(String to, Locale language, String key, Object... arguments) {
        var subject = texts.getMessage(key + ".subject", arguments, language);
        var mail = new Mail(to, subject, texts.getMessage(key + ".words", arguments, language), clock.instant());
        if (settings.demo()) {
            keep(mail);
            return true;
        }
        return deliver(mail);
    }

    /** The newest mails of the demo. */
    public List<Mail> kept() {
        return new ArrayList<>(kept);
    }

    private void keep(Mail mail) {
        kept.addFirst(mail);
        while (kept.size() > KEPT) {
            kept.pollLast();
        }
    }

    private boolean deliver(Mail mail) {
        if (settings.mail().host() == null) {
            LOG.error("No mail can be sent: ruimtemaker.mail.host is empty.");
            return false;
        }
        try {
            var message = new SimpleMailMessage();
            message.setFrom(settings.mail().from());
            message.setTo(mail.to());
            message.setSubject(mail.subject());
            message.setText(mail.text());
            sender().send(message);
            return true;
        } catch (MailException e) {
            LOG.error("A mail was not sent: {}", e.getMessage());
            return false;
        }
    }

    private JavaMailSenderImpl sender() {
        var mail = settings.mail();
        var sender = new JavaMailSenderImpl();
        sender.setHost(mail.host());
        sender.setPort(mail.port());
        sender.setDefaultEncoding("UTF-8");
        var properties = new Properties();
        properties.put("mail.smtp.starttls.enable", String.valueOf(mail.tls()));
        properties.put("mail.smtp.starttls.required", String.valueOf(mail.tls()));
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.timeout", PATIENCE_MILLIS);
        if (!mail.user().isEmpty()) {
            sender.setUsername(mail.user());
            sender.setPassword(mail.password());
            properties.put("mail.smtp.auth", "true");
        }
        sender.setJavaMailProperties(properties);
        return sender;
    }
}
