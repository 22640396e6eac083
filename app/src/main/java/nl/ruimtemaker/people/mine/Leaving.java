package nl.ruimtemaker.people.mine;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Belongings;
import nl.ruimtemaker.platform.Bundle;
import nl.ruimtemaker.platform.Kept;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Voice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Taking everything of mine along, and leaving for good. One space is entered after the other: nobody joins them. */
@Component
class Leaving {
    private final Entrance entrance;
    private final Mine mine;
    private final List<Belongings> rooms;
    private final WaysIn ways;
    private final JdbcClient db;
    private final JsonMapper json;

    Leaving(Entrance entrance, Mine mine, List<Belongings> rooms, WaysIn ways, JdbcClient db, JsonMapper json) {
        this.entrance = entrance;
        this.mine = mine;
        this.rooms = rooms;
        this.ways = ways;
        this.db = db;
        this.json = json;
    }

    /** All about the actor, as one JSON document. */
    String everything(Actor actor) {
        var all = new LinkedHashMap<String, Object>();
        entrance.recognise(actor, found -> {
            var who = found.orElseThrow(NotFound::new);
            all.put("name", who.name());
            all.put("language", who.language());
            all.put("mail", mine.mail(who).orElse(""));
            all.put("comesInBy", ways.of(who));
            return who;
        });
        places(actor).forEach(place -> all.put(place.slug(), ofPlace(actor, place)));
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }

    /** The same to read, place by place; what only a computer reads is left to the document. */
    AllPage readable(Actor actor) {
        var who = entrance.recognise(actor, found -> found.orElseThrow(NotFound::new));
        var mail = entrance.recognise(actor, found -> mine.mail(who).orElse(""));
        return new AllPage(
                mail,
                entrance.recognise(
                        actor,
                        found -> ways.of(who).stream().map(WaysIn.WayIn::name).toList()),
                places(actor).stream()
                        .map(place -> AllPage.Place.of(place.name(), ofPlace(actor, place)))
                        .toList());
    }

    /** The same as a folder: to read without this house, for a computer, and with the photos. */
    void fill(Actor actor, Voice voice, Bundle bundle) throws IOException {
        var who = entrance.recognise(actor, found -> found.orElseThrow(NotFound::new));
        bundle.look();
        bundle.page("mine/kept", new Kept(voice, who.name(), null, List.of(), Kept.FRONT, null), readable(actor));
        bundle.text("van-mij.json", everything(actor));
        for (var place : places(actor)) {
            for (var room : rooms) {
                for (var name : entrance.enter(actor, place.slug(), room::files)) {
                    bundle.file(name, entrance.enter(actor, place.slug(), visit -> room.file(visit, name)));
                }
            }
        }
    }

    /** For good: first out of every space, then out of the house. */
    void forGood(Actor actor, boolean goesAlong) {
        for (var place : places(actor)) {
            entrance.enter(actor, place.slug(), visit -> {
                rooms.forEach(room -> room.letGo(visit, goesAlong));
                return visit;
            });
        }
        entrance.recognise(actor, found -> {
            // It reads every table through, once: longer than a page may take, and never half.
            db.sql("set local statement_timeout = 0").update();
            return db.sql("select people.forget_me()").query().singleRow();
        });
    }

    private List<Mine.Place> places(Actor actor) {
        return entrance.recognise(
                actor, found -> found.map(who -> mine.places()).orElseThrow(NotFound::new));
    }

    private Map<String, List<JsonNode>> ofPlace(Actor actor, Mine.Place place) {
        return entrance.enter(actor, place.slug(), visit -> {
            var shares = new TreeMap<String, List<JsonNode>>();
            rooms.forEach(room -> shares.put(
                    room.room(), room.of(visit).stream().map(json::readTree).toList()));
            return shares;
        });
    }
}
