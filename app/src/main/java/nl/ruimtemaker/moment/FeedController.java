package nl.ruimtemaker.moment;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Fingerprint;
import nl.ruimtemaker.platform.Settings;
import nl.ruimtemaker.platform.Visit;
import nl.ruimtemaker.platform.Voice;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What everyone may read, to follow with a feed reader: the same for everybody, whoever asks. */
@Controller
class FeedController {
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private final Entrance entrance;
    private final Moments moments;
    private final Settings settings;
    private final MessageSource texts;
    private final Clock clock;

    FeedController(Entrance entrance, Moments moments, Settings settings, MessageSource texts, Clock clock) {
        this.entrance = entrance;
        this.moments = moments;
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(SPACE + Feed.PATH)
    ResponseEntity<byte[]> feed(@PathVariable String space) {
        var site = settings.publicAddress().toString();
        var xml = entrance.enter(
                        Actor.NOBODY,
                        space,
                        visit -> new Feed(visit, moments.newest(visit, null, MomentsPage.MOST), site, voice(visit)))
                .xml();
        return ResponseEntity.ok()
                .contentType(ATOM)
                // Asked again each time: what was taken back is gone at once.
                .cacheControl(CacheControl.noCache())
                .eTag("W/\"" + Fingerprint.of(xml).hex() + "\"")
                .body(xml.getBytes(StandardCharsets.UTF_8));
    }

    private Voice voice(Visit visit) {
        return new Voice(texts, Voice.language("nl", visit.formal()), clock);
    }
}
