package nl.ruimtemaker.badinput;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ruimtemaker.Installation;
import nl.ruimtemaker.Machine;
import nl.ruimtemaker.Visitor;
import nl.ruimtemaker.platform.Limits;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A village of its own, with everybody in it and every way in, at which anything may be thrown. */
final class Besieged implements AutoCloseable {
    private static final List<String> PEOPLE =
            List.of("ans", "ans", "ans", "farida", "farida", "mees", "ineke", "sjaan", "karim", "-");

    /** So often people sign in again, and the limits on how much somebody may send forget them. */
    private static final int A_WHILE = 250;

    private final Installation installation = Installation.empty();
    private final Installation.Running house = installation.start();
    private final Map<String, Sent.Hands> hands = new LinkedHashMap<>();
    private final Map<String, List<String>> known;
    private final List<Way> ways;

    Besieged() {
        var crawl = new Crawl();
        for (var name : new LinkedHashSet<>(PEOPLE)) {
            crawl.go(name, visitor(name));
        }
        var all = new ArrayList<>(
                Routes.of(house.house().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)));
        all.addAll(crawl.ways());
        all.add(toTellByPass());
        ways = List.copyOf(all);
        known = Map.of(
                "id", crawl.ids(),
                "space",
                        List.of(
                                "de-linde",
                                "de-linde",
                                "de-linde",
                                "de-linde",
                                "het-want",
                                "welzijn-waterkant",
                                "gemeente-rijswaard"),
                "link", List.of("linde-bankje-dorp"),
                "manner", List.of("by", "with", "for", "to"),
                "key", List.of("lindebus-krijt-stoep", "afspraak-linde-2-stoelen", "nakijken-otto-halte"));
    }

    List<Way> ways() {
        return ways;
    }

    int port() {
        return house.port();
    }

    /** The first requests go to every way in once; then it is the fuzzer's choice. */
    Sent send(FuzzedDataProvider data, int asked) {
        if (asked % A_WHILE == 0) {
            ((Map<?, ?>) ReflectionTestUtils.getField(house.house().getBean(Limits.class), "buckets")).clear();
            new LinkedHashSet<>(PEOPLE).forEach(name -> hands.put(name, handsOf(visitor(name))));
        }
        int chosen = data.consumeInt(0, ways.size() - 1);
        var way = ways.get(asked < ways.size() ? asked : chosen);
        var anybody = data.pickValue(PEOPLE);
        var who = way.who().isEmpty() || data.consumeInt(0, 5) == 0 ? anybody : way.who();
        return Sent.by(data, way, hands.get(who), known);
    }

    @Override
    public void close() throws IOException {
        house.close();
        installation.close();
    }

    private Visitor visitor(String name) {
        // Whatever was sent may have made somebody leave for good.
        var somebody = name.equals("-") ? Optional.<Visitor>empty() : Visitor.ifKnown(port(), name);
        return somebody.orElseGet(() -> Visitor.passingBy(port()));
    }

    /** As the description of the API has it: a new field is in it by itself. */
    private Way toTellByPass() {
        var properties = Machine.with(port(), null)
                .get("/api/v1/openapi.json")
                .json()
                .at("/components/schemas/NewMoment/properties");
        var right = List.of("Er stond soep op de galerij.", "2026-06", "NEIGHBOURHOOD", "sleutel-van-het-prikbord-1");
        var fields = properties.propertyNames().stream()
                .map(name -> new Way.Field(name, right, false))
                .toList();
        return new Way("POST", "/api/v1/moments", "ans", false, fields);
    }

    private static Sent.Hands handsOf(Visitor visitor) {
        var token = visitor.get("/aanmelden").page().select("input[name=_csrf]").val();
        var pass = Machine.pass(visitor, "de-linde", "BOTH", "het prikbord in de hal")
                .orElse("geen-pasje");
        return new Sent.Hands(visitor.cookies(), token, pass);
    }
}
