package nl.ruimtemaker.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ruimtemaker.Visitor;

/** Somebody tells in a neighbourhood and would like it to be read wider; its keepers sit together. */
class Sharing {
    private final int port;
    private final String space;

    Sharing(int port, String space) {
        this.port = port;
        this.space = space;
    }

    Visitor as(String name) {
        return Visitor.as(port, name);
    }

    /** Tells, and answers where the story stands. */
    String tells(Visitor teller, String words, String circle) {
        var form = Visitor.filledIn(
                teller.get("/" + space + "/vertel").page().selectFirst("form[action=/" + space + "/verhalen]"));
        form.put("text", words);
        form.put("circle", circle);
        return teller.post("/" + space + "/verhalen", form).path().replace("/verteld", "");
    }

    /** Tells without an account; the slip is at hand in the browser that comes back. */
    Visitor tellsAtTheDoor(String words) {
        var neighbour = Visitor.passingBy(port);
        var door = "/v/linde-bankje-dorp";
        var form = Visitor.filledIn(neighbour.get(door).page().selectFirst("form[action=" + door + "]"));
        form.put("text", words);
        form.put("organisation", "true");
        form.put("decided", "RESIDENTS");
        assertThat(neighbour.post(door, form).path()).startsWith("/briefje");
        assertThat(answers(as("ans"), words, true).status()).isEqualTo(200);
        return neighbour;
    }

    Visitor.Seen sitting(Visitor keeper) {
        return keeper.get("/" + space + "/samen-kijken");
    }

    /** A keeper answers what is asked of a story, also where no button says so. */
    Visitor.Seen answers(Visitor keeper, String words, boolean yes) {
        var form = sitting(keeper).page().selectFirst("article:contains(" + words + ") form");
        var fields = Visitor.filledIn(form);
        fields.put("yes", String.valueOf(yes));
        return keeper.post(form.attr("action"), fields);
    }

    /** Where a story stands for a member. */
    String path(String words) {
        return as("hassan")
                .get("/" + space)
                .page()
                .selectFirst("article:contains(" + words + ") .meta a")
                .attr("href");
    }

    /** A member notes what the teller said: for the guest or part with this label. */
    Visitor.Seen notes(Visitor member, String story, String label, boolean asked) {
        var page = member.get(story);
        var choice = page.page()
                .selectFirst("form[action$=/gevraagd] label:contains(" + label + ") input")
                .val();
        return member.submit(
                page, story + "/gevraagd", asked ? Map.of("may", choice, "asked", "true") : Map.of("may", choice));
    }
}
