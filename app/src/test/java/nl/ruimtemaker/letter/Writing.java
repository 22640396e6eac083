package nl.ruimtemaker.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.ruimtemaker.Visitor;

/** Ans writes a letter to the municipality; others tell, and answer for their stories. */
class Writing {
    final Visitor ans;
    final Visitor farida;
    final String letter;

    Writing(int port) {
        ans = Visitor.as(port, "ans");
        farida = Visitor.as(port, "farida");
        letter = ans.submit(
                        ans.get("/de-linde/brieven"),
                        "/de-linde/brieven",
                        Map.of("title", "Wat er rond de soep gebeurde", "toWhom", "Gemeente Rijswaard"))
                .path();
    }

    /** Somebody of De Linde who comes in as anybody does: by mail. */
    static Visitor byMail(int port, String name) {
        var visitor = Visitor.passingBy(port);
        visitor.submit(visitor.get("/aanmelden"), "/aanmelden", Map.of("mail", name + "@delinde.example"));
        var link = visitor.get("/post")
                .page()
                .selectFirst("article a[href*=/aanmelden/]")
                .attr("href")
                .replaceAll("^https?://[^/]+", "");
        visitor.submit(visitor.get(link), link, Map.of());
        return visitor;
    }

    String tells(Visitor teller, String words) {
        var form =
                Visitor.filledIn(teller.get("/de-linde/vertel").page().selectFirst("form[action=/de-linde/verhalen]"));
        form.put("text", words);
        return teller.post("/de-linde/verhalen", form)
                .path()
                .replace("/de-linde/verhalen/", "")
                .replace("/verteld", "");
    }

    static String path(String story) {
        return "/de-linde/verhalen/" + story;
    }

    void writes(String sentence, String... stories) {
        var fields = Visitor.filledIn(ans.get(letter).page().selectFirst("#schrijf form[method=post]"));
        fields.put("kind", "STORY");
        fields.put("text", sentence);
        fields.put("stories", String.join(",", stories));
        assertThat(ans.post(letter + "/zinnen", fields).words()).contains(sentence);
    }

    void add(String kind, String sentence) {
        ans.submit(ans.get(letter), letter + "/zinnen", Map.of("kind", kind, "text", sentence));
    }

    void answers(Visitor teller, String sentence, String answer, String words) {
        answers(teller, sentence, Map.of("answer", answer, "words", words));
    }

    void answers(Visitor teller, String sentence, Map<String, String> fields) {
        var questions = teller.get("/de-linde/zinnen");
        teller.submit(questions, action(questions, sentence), fields);
    }

    static String action(Visitor.Seen questions, String sentence) {
        return questions
                .page()
                .selectFirst("article:contains(" + sentence + ") form")
                .attr("action");
    }

    String send() {
        ans.submit(ans.get(letter), letter + "/versturen", Map.of());
        return ans.get(letter).page().selectFirst("a[href^=/brief/]").attr("href");
    }

    /** Sends fields that no form on the page holds, as somebody would who kept an older page open. */
    static Visitor.Seen post(Visitor visitor, String path, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put(
                "_csrf",
                visitor.get("/wie-ben-je")
                        .page()
                        .selectFirst("input[name=_csrf]")
                        .val());
        return visitor.post(path, all);
    }
}
