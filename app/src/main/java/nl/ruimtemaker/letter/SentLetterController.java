package nl.ruimtemaker.letter;

import java.time.Duration;
import java.util.UUID;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Keys;
import nl.ruimtemaker.platform.Limits;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.PlainText;
import nl.ruimtemaker.platform.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A letter at its address: its reader needs no account, follows a sentence to its stories, and can write back. */
@Controller
class SentLetterController {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_REPLY = 1000;
    private static final int MOST_BY_ONE = 20;

    /** A council that reads it together fits in; a machine that fills it up does not. */
    private static final int MOST_TO_ONE = 100;

    private static final Duration A_WHILE = Duration.ofMinutes(10);

    private final Entrance entrance;
    private final SentLetters letters;
    private final Replies replies;
    private final Limits limits;

    SentLetterController(Entrance entrance, SentLetters letters, Replies replies, Limits limits) {
        this.entrance = entrance;
        this.letters = letters;
        this.replies = replies;
        this.limits = limits;
    }

    @GetMapping("/brief/{key}")
    ModelAndView read(Actor actor, @PathVariable String key, @RequestParam(required = false) @Nullable UUID antwoord) {
        return entrance.recognise(actor, who -> {
            var own = antwoord == null ? null : replies.own(key, antwoord).orElse(null);
            return Screen.show("letter/sent", who.orElse(null), page(key, own, null, null, null));
        });
    }

    @GetMapping("/brief/{key}/zin/{sentence}")
    ModelAndView sources(Actor actor, @PathVariable String key, @PathVariable UUID sentence) {
        return entrance.recognise(actor, who -> {
            var letter = letters.find(key).orElseThrow(NotFound::new);
            var found = letters.sentences(key).stream()
                    .filter(each -> each.id().equals(sentence) && each.sources() > 0)
                    .findAny()
                    .orElseThrow(NotFound::new);
            return Screen.show(
                    "letter/sources",
                    who.orElse(null),
                    new SourcesPage(letter, "/brief/" + key, found, letters.sources(key, sentence)));
        });
    }

    @PostMapping("/brief/{key}/antwoord")
    ModelAndView reply(
            Actor actor,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String reply,
            @CookieValue(name = Keys.DEVICE, required = false) @Nullable String device) {
        limits.allow("reply", device == null ? "" : device, MOST_BY_ONE, A_WHILE);
        limits.allow("reply", key, MOST_TO_ONE, A_WHILE);
        return entrance.recognise(actor, who -> {
            var mistake = mistake(PlainText.of(name), PlainText.of(reply));
            if (mistake != null) {
                return Screen.refuse("letter/sent", who.orElse(null), page(key, null, name, reply, mistake));
            }
            var own = replies.add(key, PlainText.of(name), PlainText.of(reply)).orElseThrow(NotFound::new);
            return new ModelAndView("redirect:/brief/" + key + "?antwoord=" + own + "#antwoord");
        });
    }

    private SentLetterPage page(
            String key, @Nullable Reply own, @Nullable String name, @Nullable String reply, @Nullable String mistake) {
        var letter = letters.find(key).orElseThrow(NotFound::new);
        return letters.page(key, letter, "/brief/" + key).with(own, name, reply, mistake);
    }

    private static @Nullable String mistake(String name, String reply) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) return "letter.reply.name.wrong";
        if (reply.isEmpty()) return "letter.reply.empty";
        return reply.length() > LONGEST_REPLY ? "letter.reply.long" : null;
    }
}
