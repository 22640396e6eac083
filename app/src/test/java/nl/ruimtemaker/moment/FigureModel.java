package nl.ruimtemaker.moment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rule of figures, written down a second time and plainly: what each teller lets be counted, and what was set of it. */
final class FigureModel {
    static final int FEWEST = 5;
    private static final List<String> CLASSES = List.of("TO", "FOR", "TO_OR_FOR", "WITH", "BY", "UNKNOWN");
    private static final Map<String, List<String>> FLAGS = Map.of(
            "COMMISSIONED", List.of("BY"),
            "DOING_UNKNOWN", List.of("BY"),
            "HANDS_OF_ANOTHERS_PLAN", List.of("TO", "FOR", "TO_OR_FOR"),
            "IDEA_TAKEN_OVER", List.of("TO", "FOR", "TO_OR_FOR"),
            "ON_BEHALF", CLASSES);

    /** By class, then by teller. */
    private final Map<String, Map<String, Integer>> now = new TreeMap<>();

    private final Map<String, Map<String, Integer>> set = new TreeMap<>();

    void add(String teller, Decision decision, int many) {
        for (var each : classes(decision)) {
            now.computeIfAbsent(each, unknown -> new TreeMap<>()).merge(teller, many, Integer::sum);
        }
    }

    /** The end of a transaction: whatever enough tellers changed is set anew. */
    void settle() {
        now.values().forEach(shares -> shares.values().removeIf(count -> count == 0));
        now.keySet().stream().filter(name -> !FLAGS.containsKey(name)).forEach(this::settle);
        now.keySet().stream().filter(FLAGS::containsKey).forEach(this::settle);
    }

    /** What was set of a class, by teller. */
    Map<String, Integer> shares(String name) {
        return Map.copyOf(set.getOrDefault(name, Map.of()));
    }

    Set<String> changed(String name) {
        var changed = new TreeSet<String>();
        var is = now.getOrDefault(name, Map.of());
        var was = set.getOrDefault(name, Map.of());
        is.forEach((teller, count) -> {
            if (!count.equals(was.get(teller))) changed.add(teller);
        });
        was.forEach((teller, count) -> {
            if (!count.equals(is.get(teller))) changed.add(teller);
        });
        return changed;
    }

    /** What may be seen: a number, or null while it is counted anew. */
    Map<String, Integer> shown() {
        var shown = new HashMap<String, Integer>();
        for (var each : CLASSES) {
            if (holds(each)) shown.put(each, isAnew(each) ? null : stories(each));
        }
        FLAGS.keySet().forEach(flag -> {
            if (holds(flag) && standsBeside(flag, stories(flag))) shown.put(flag, isAnew(flag) ? null : stories(flag));
        });
        return shown;
    }

    private boolean standsBeside(String flag, int stories) {
        var classes = FLAGS.get(flag);
        var outside = classes.size() == 1 ? "rest of BY" : classes.size() == 3 ? "rest of decided" : "rest of all";
        int seen = classes.stream().filter(this::holds).mapToInt(this::stories).sum();
        return holds(outside) && !isAnew(outside) && stories + FEWEST <= seen;
    }

    private void settle(String name) {
        var is = now.get(name);
        int stories = is.values().stream().mapToInt(Integer::intValue).sum();
        boolean seen = !FLAGS.containsKey(name) || standsBeside(name, stories);
        if (changed(name).size() >= FEWEST && is.size() >= FEWEST && seen) {
            set.put(name, new TreeMap<>(is));
        }
    }

    private boolean holds(String name) {
        return set.containsKey(name) && changed(name).size() < FEWEST;
    }

    private boolean isAnew(String name) {
        return changed(name).stream()
                .anyMatch(teller -> now.getOrDefault(name, Map.of()).getOrDefault(teller, 0)
                        < shares(name).getOrDefault(teller, 0));
    }

    private int stories(String name) {
        return shares(name).values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Set<String> classes(Decision decision) {
        var classes = new TreeSet<String>();
        boolean residentsDid = decision.doing() == Decision.Party.RESIDENTS;
        switch (decision.decided()) {
            case null -> classes.add("UNKNOWN");
            case UNKNOWN -> classes.add("UNKNOWN");
            case TOGETHER -> classes.add("WITH");
            case RESIDENTS -> {
                classes.add("BY");
                classes.add(
                        switch (decision.doing()) {
                            case ORGANISATION -> "COMMISSIONED";
                            case RESIDENTS, TOGETHER -> "rest of BY";
                            case UNKNOWN -> "DOING_UNKNOWN";
                            case null -> "DOING_UNKNOWN";
                        });
            }
            case ORGANISATION -> {
                classes.add(
                        switch (decision.welcome()) {
                            case YES -> "FOR";
                            case NO -> "TO";
                            case UNKNOWN -> "TO_OR_FOR";
                            case null -> "TO_OR_FOR";
                        });
                if (residentsDid) classes.add("HANDS_OF_ANOTHERS_PLAN");
                if (decision.idea() == Decision.Party.RESIDENTS) classes.add("IDEA_TAKEN_OVER");
                if (!residentsDid && decision.idea() != Decision.Party.RESIDENTS) classes.add("rest of decided");
            }
        }
        classes.add(Boolean.TRUE.equals(decision.onBehalf()) ? "ON_BEHALF" : "rest of all");
        return classes;
    }
}
