package nl.ruimtemaker.platform;

import java.util.Arrays;
import java.util.List;

/** The newest mails of the demo. */
public record MailPage(List<Mail> mails) {
    /** The words of a mail, line by line, so that a link can be followed. */
    public static List<String> lines(Mail mail) {
        return Arrays.asList(mail.text().split("\n"));
    }
}
