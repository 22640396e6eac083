package nl.ruimtemaker.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What machines ask a site: how to report a weakness (RFC 9116), and where not to look. */
@RestController
class SiteController {
    private static final Duration HALF_A_YEAR = Duration.ofDays(182);

    private final Settings settings;
    private final Clock clock;

    SiteController(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping(value = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String security() {
        var contact = settings.hostContact().isBlank()
                ? settings.publicAddress() + "/wie-leest-mee"
                : "mailto:" + settings.hostContact();
        var expires = clock.instant().plus(HALF_A_YEAR).truncatedTo(ChronoUnit.DAYS);
        return "Contact: %s%nExpires: %s%nPreferred-Languages: nl, en%n".formatted(contact, expires);
    }

    @GetMapping(value = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots() {
        return "User-agent: *\nDisallow: /briefje\nDisallow: /v/\nDisallow: /mij\nDisallow: /aanmelden\n";
    }
}
