package nl.ruimtemaker.badinput;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ruimtemaker.Visitor;
import org.jsoup.nodes.Element;

/** What people of the village find on their pages: each form once, filled in as it comes, and all ids. */
final class Crawl {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final List<String> BEGIN = List.of(
            "/",
            "/de-linde",
            "/welzijn-waterkant",
            "/het-want",
            "/gemeente-rijswaard",
            "/mij",
            "/aanmelden",
            "/post",
            "/briefje",
            "/v/linde-bankje-dorp",
            "/brief/lindebus-krijt-stoep",
            "/nakijken/nakijken-otto-halte",
            "/afspraak/afspraak-linde-2-stoelen");

    private final Map<String, Way> forms = new LinkedHashMap<>();
    private final Map<String, Way> pages = new LinkedHashMap<>();
    private final Set<String> ids = new TreeSet<>();
    private final Set<String> known = new HashSet<>();

    /** Goes wherever the links of this visitor lead, to each kind of page once. */
    void go(String who, Visitor visitor) {
        var queue = new ArrayDeque<>(BEGIN);
        while (!queue.isEmpty()) {
            var path = queue.poll();
            if (!known.add(who + " " + pattern(path))) {
                continue;
            }
            var seen = visitor.get(path);
            pages.putIfAbsent(pattern(path), new Way("GET", path.replaceAll("\\?.*", ""), who, false, List.of()));
            ID.matcher(seen.page().outerHtml()).results().forEach(id -> ids.add(id.group()));
            seen.page().select("main form, footer form, header form").forEach(form -> note(who, form, seen.path()));
            seen.page().select("a[href^=/]").eachAttr("href").stream()
                    .filter(link -> !link.matches("/mij/alles/map|.*\\.pdf|.*#.*"))
                    .forEach(queue::add);
        }
    }

    /** The forms and the pages themselves. */
    List<Way> ways() {
        return Stream.concat(forms.values().stream(), pages.values().stream()).toList();
    }

    List<String> ids() {
        return List.copyOf(ids);
    }

    /** The same kind of form is kept once, by whoever meets it first. */
    private void note(String who, Element form, String page) {
        var action = (form.hasAttr("action") ? form.attr("action") : page).replaceAll("[?#].*", "");
        var fields = fields(form);
        var method = form.attr("method").equalsIgnoreCase("post") ? "POST" : "GET";
        boolean files = !form.select("input[type=file]").isEmpty();
        var way = new Way(method, action, who, files, fields);
        forms.putIfAbsent(
                method + pattern(action) + fields.stream().map(Way.Field::name).toList(), way);
    }

    private static List<Way.Field> fields(Element form) {
        var right = new LinkedHashMap<String, List<String>>();
        Visitor.filledIn(form).forEach((name, value) -> right.put(name, new ArrayList<>(List.of(value))));
        form.select("input[type=radio], input[type=checkbox], select option, button[name]")
                .forEach(choice -> right.computeIfAbsent(
                                choice.is("option") ? choice.closest("select").attr("name") : choice.attr("name"),
                                unknown -> new ArrayList<>())
                        .add(choice.attr("value")));
        var fields = new ArrayList<Way.Field>();
        right.forEach((name, values) -> fields.add(new Way.Field(name, values, false)));
        form.select("input[type=file]")
                .eachAttr("name")
                .forEach(name -> fields.add(new Way.Field(name, List.of(""), true)));
        return fields;
    }

    private static String pattern(String path) {
        return ID.matcher(path)
                .replaceAll("{id}")
                .replaceAll("(\\?\\w+=)[^&]*", "$1")
                .replaceAll("^/(de-linde|het-want|welzijn-waterkant|gemeente-rijswaard)(?=/|\\?|$)", "/{space}");
    }
}
