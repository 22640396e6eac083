package nl.ruimtemaker.letter;

import java.util.HashMap;
import java.util.Map;
import nl.ruimtemaker.Visitor;

/** Ineke of Welzijn Waterkant writes a letter in De Linde; its keepers Ans and Hassan read along. */
class GuestWriting {
    final Visitor ineke;
    final Visitor ans;
    final Visitor hassan;
    String letter;

    GuestWriting(int port) {
        this(port, Map.of());
    }

    GuestWriting(int port, Map<String, String> fields) {
        ineke = Visitor.as(port, "ineke");
        ans = Visitor.as(port, "ans");
        hassan = Visitor.as(port, "hassan");
        letter = begins(fields);
    }

    String begins(Map<String, String> fields) {
        var all = new HashMap<>(Map.of("title", "Wat wij deden en lieten", "toWhom", "de gemeente Rijswaard"));
        all.putAll(fields);
        return ineke.submit(ineke.get("/de-linde/brieven"), "/de-linde/brieven", all)
                .path();
    }

    void adds(String sentence) {
        adds("DID", sentence);
    }

    void adds(String kind, String sentence) {
        Writing.post(ineke, letter + "/zinnen", Map.of("kind", kind, "text", sentence));
    }

    void lays() {
        ineke.submit(ineke.get(letter), letter + "/voorleggen", Map.of());
    }

    void strikes(Visitor visitor, String sentence) {
        presses(visitor, sentence, "weg");
    }

    void putsBack(Visitor visitor, String sentence) {
        presses(visitor, sentence, "terug");
    }

    void says(Visitor keeper, String word) {
        keeper.submit(keeper.get(letter), letter + "/woord", Map.of("word", word));
    }

    void readsAlong(Visitor keeper) {
        keeper.submit(keeper.get(letter), letter + "/meelezen", Map.of());
    }

    void keepersRead() {
        readsAlong(ans);
        readsAlong(hassan);
    }

    void isReadAlong() {
        lays();
        keepersRead();
    }

    /** Sends it as it is, also where the page has no button for it. */
    Visitor.Seen triesToSend() {
        return Writing.post(ineke, letter + "/versturen", Map.of());
    }

    /** Sends it by its button; answers its address. */
    String sends() {
        ineke.submit(ineke.get(letter), letter + "/versturen", Map.of());
        return ineke.get(letter).page().selectFirst("a[href^=/brief/]").attr("href");
    }

    /** Both keepers read it, and it goes; answers its address. */
    String goes() {
        isReadAlong();
        return sends();
    }

    void isAskedToLeave() {
        var along = ans.get("/de-linde/wie-leest-mee");
        ans.submit(along, along.page().selectFirst("form[action$=/gaan]").attr("action"), Map.of());
    }

    private void presses(Visitor visitor, String sentence, String button) {
        var page = visitor.get(letter);
        var action = page.page()
                .selectFirst(".claim:contains(" + sentence + ") form[action$=/" + button + "]")
                .attr("action");
        visitor.submit(page, action, Map.of());
    }
}
