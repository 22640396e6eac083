package nl.ruimtemaker.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ruimtemaker.Visitor;

/** Ineke of Welzijn Waterkant writes a letter from stories of De Linde; its keepers are Ans and Hassan. */
class WritingFromStories {
    final Visitor ineke;
    final Visitor ans;
    final Visitor hassan;
    final Visitor farida;
    final String letter;
    private final int port;

    WritingFromStories(int port) {
        this.port = port;
        ineke = Visitor.as(port, "ineke");
        ans = Visitor.as(port, "ans");
        hassan = Visitor.as(port, "hassan");
        farida = Visitor.as(port, "farida");
        letter = begins();
    }

    String begins() {
        return ineke.submit(
                        ineke.get("/de-linde/brieven"),
                        "/de-linde/brieven",
                        Map.of("title", "Wat wij deden en lieten", "toWhom", "de gemeente Rijswaard"))
                .path();
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

    void isReadAlong() {
        lays();
        keepersRead();
    }

    void lays() {
        ineke.submit(ineke.get(letter), letter + "/voorleggen", Map.of());
    }

    void keepersRead() {
        ans.submit(ans.get(letter), letter + "/meelezen", Map.of());
        hassan.submit(hassan.get(letter), letter + "/meelezen", Map.of());
    }

    String sends() {
        ineke.submit(ineke.get(letter), letter + "/versturen", Map.of());
        return ineke.get(letter).page().selectFirst("a[href^=/brief/]").attr("href");
    }

    void isAskedToLeave() {
        var along = ans.get("/de-linde/wie-leest-mee");
        ans.submit(along, along.page().selectFirst("form[action$=/gaan]").attr("action"), Map.of());
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
