package nl.ruimtemaker.analysis.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ruimtemaker.analysis.command.OpinionFigures.GroupFigures;
import nl.ruimtemaker.analysis.command.OpinionFigures.Telling;

/** What is said of a conversation, in lines of text. */
final class OpinionTable {
    private static final int WIDE = 96;
    private static final int MOST = 5;

    private final List<String> lines = new ArrayList<>();
    private final Statements statements;

    OpinionTable(OpinionFigures figures, Statements statements) {
        this.statements = statements;
        lines.add(counted(figures));
        lines.add(explained(figures));
        if (figures.groups().isEmpty()) {
            lines.add("\nNo groups to tell of: too few people or statements, or one of the groups is of few.");
        }
        figures.groups().forEach(this::group);
        list("Everybody agrees", figures.consensus().agree());
        list("Everybody disagrees", figures.consensus().disagree());
        largest("Every group agrees, from 0 to 1", figures.groupAwareConsensus());
        largest("Worth asking next", figures.priorities());
    }

    static String counted(OpinionFigures figures) {
        var aside = figures.putAside().isEmpty()
                ? ""
                : ", %d of them put aside".formatted(figures.putAside().size());
        return "%d people, %d statements%s, %d votes"
                .formatted(figures.people(), figures.statements(), aside, figures.votes());
    }

    static String explained(OpinionFigures figures) {
        return String.format(
                Locale.ROOT,
                "the first axis explains %.1f %% of the differences, the second %.1f %%",
                100 * figures.explained().get(0),
                100 * figures.explained().get(1));
    }

    static String name(GroupFigures group) {
        return "Group %s: %s".formatted(group.id(), group.size() == 1 ? "1 person" : group.size() + " people");
    }

    static String telling(Telling telling, Statements statements, int wide) {
        var direction = telling.direction().equals("agree") ? "yes to " : "no to ";
        return direction + statements.words(telling.statement(), wide - direction.length());
    }

    private void group(GroupFigures group) {
        lines.add(String.format(Locale.ROOT, "%n%s, silhouette %.2f", name(group), group.silhouette()));
        group.representative()
                .forEach(telling -> lines.add(String.format(
                        Locale.ROOT, "  %8.2f  %s", telling.score(), telling(telling, statements, WIDE))));
    }

    private void list(String title, List<Long> ids) {
        if (!ids.isEmpty()) {
            lines.add("\n" + title);
            ids.forEach(id -> lines.add("  " + statements.words(id, WIDE)));
        }
    }

    private void largest(String title, Map<Long, Double> values) {
        if (!values.isEmpty()) {
            lines.add("\n" + title);
            values.entrySet().stream()
                    .sorted(Map.Entry.<Long, Double>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(MOST)
                    .forEach(each -> lines.add(String.format(
                            Locale.ROOT, "  %8.3f  %s", each.getValue(), statements.words(each.getKey(), WIDE))));
        }
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
