package nl.ruimtemaker.letter;

import java.util.HashMap;
import java.util.Map;
import nl.ruimtemaker.Visitor;

/** Ineke of Welzijn Waterkant writes a letter in De Linde; its keepers Ans and Hassan read along. */
class GuestWriting {
    final Visitor ineke;
    final Visitor ans;
    final Visitor hassan;
    final String letter;

    GuestWriting(int port) {
        this(port, Map.of());
    }

    GuestWriting(int port, Map<String, String> period) {
        ineke = Visitor.as(port, "ineke");
        ans = Visitor.as(port, "ans");
        hassan = Visitor.as(port, "hassan");
        var fields = new HashMap<>(Map.of("title", "Wat wij lieten", "toWhom", "de gemeente Rijswaard"));
        fields.putAll(period);
        letter = ineke.submit(ineke.get("/de-linde/brieven"), "/de-linde/brieven", fields)
                .path();
    }

    void adds(String sentence) {
        Writing.post(ineke, letter + "/zinnen", Map.of("kind", "DID", "text", sentence));
    }

    void lays() {
        ineke.submit(ineke.get(letter), letter + "/voorleggen", Map.of());
    }

    void strikes(Visitor visitor, String sentence) {
        var page = visitor.get(letter);
        var strike = page.page()
                .selectFirst(".claim:contains(" + sentence + ") form[action$=/weg]")
                .attr("action");
        visitor.submit(page, strike, Map.of());
    }

    void readsAlong(Visitor keeper) {
        keeper.submit(keeper.get(letter), letter + "/meelezen", Map.of());
    }

    Visitor.Seen sends() {
        return Writing.post(ineke, letter + "/versturen", Map.of());
    }

    /** Both keepers read it, and it goes; answers its address. */
    String goes() {
        lays();
        readsAlong(ans);
        readsAlong(hassan);
        sends();
        return ineke.get(letter).page().selectFirst("a[href^=/brief/]").attr("href");
    }
}
