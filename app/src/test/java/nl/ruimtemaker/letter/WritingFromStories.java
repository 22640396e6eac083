package nl.ruimtemaker.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ruimtemaker.Visitor;

/** The same letter, with sentences from what Farida and others told. */
class WritingFromStories extends GuestWriting {
    final Visitor farida;
    private final int port;

    WritingFromStories(int port) {
        super(port);
        this.port = port;
        farida = Visitor.as(port, "farida");
    }

    /** Farida tells it, lets Welzijn Waterkant read it, and a keeper says yes. */
    String tells(String words) {
        var form =
                Visitor.filledIn(farida.get("/de-linde/vertel").page().selectFirst("form[action=/de-linde/verhalen]"));
        form.put("text", words);
        form.put("circle", "GUESTS");
        form.put("guesthoods", guesthood());
        var path = farida.post("/de-linde/verhalen", form).path().replace("/verteld", "");
        saysYes(words);
        return path.replaceAll(".*/", "");
    }

    /** Somebody tells it at the door; a member notes that Welzijn Waterkant may read it, and keepers say yes. */
    Visitor tellsAtTheDoor(String words) {
        var teller = Visitor.passingBy(port);
        var form = Visitor.filledIn(teller.get("/v/linde-bankje-dorp").page().selectFirst("form[enctype]"));
        form.put("text", words);
        teller.post("/v/linde-bankje-dorp", form);
        saysYes(words);
        var path = path(words);
        farida.submit(farida.get(path), path + "/gevraagd", Map.of("may", guesthood(), "asked", "true"));
        saysYes(words);
        return teller;
    }

    /** Where a story stands for a member. */
    String path(String words) {
        return hassan.get("/de-linde")
                .page()
                .selectFirst("article:contains(" + words + ") .meta a")
                .attr("href");
    }

    void writes(String sentence, String story) {
        var fields = Visitor.filledIn(ineke.get(letter).page().selectFirst("#schrijf form[method=post]"));
        fields.put("text", sentence);
        fields.put("stories", story);
        assertThat(ineke.post(letter + "/zinnen", fields).words()).contains(sentence);
    }

    Visitor.Seen answers(String sentence, Map<String, String> fields) {
        var questions = farida.get("/de-linde/zinnen");
        return farida.submit(questions, Writing.action(questions, sentence), fields);
    }

    private void saysYes(String words) {
        var sitting = ans.get("/de-linde/samen-kijken");
        var form = sitting.page().selectFirst("article:contains(" + words + ") form");
        var fields = Visitor.filledIn(form);
        fields.put("yes", "true");
        ans.post(form.attr("action"), fields);
    }

    private String guesthood() {
        return ans.get("/de-linde/wie-leest-mee")
                .page()
                .selectFirst("a[href*=/gast/]")
                .attr("href")
                .replaceAll(".*/", "");
    }
}
