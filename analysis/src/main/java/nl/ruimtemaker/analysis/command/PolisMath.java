package nl.ruimtemaker.analysis.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.ruimtemaker.analysis.opinion.Consensus;
import nl.ruimtemaker.analysis.opinion.Moderation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Polis itself calculated of a conversation: its {@code math-pca2.json}. Agreement is -1 in there; here it is 1, as
 * everywhere else.
 */
public record PolisMath(JsonNode tree) {
    /** Reads the file whole. */
    public static PolisMath read(Path file) {
        return new PolisMath(JsonMapper.shared().readTree(file));
    }

    /** Ids, in the order of the lists by statement. */
    public List<Long> statements() {
        return ids(tree.get("tids"));
    }

    /** By statement. */
    public double[] means() {
        return flipped(tree.get("pca").get("center"));
    }

    /** By statement; {@code axis} is 0 or 1. */
    public double[] loadings(int axis) {
        return flipped(tree.get("pca").get("comps").get(axis));
    }

    /** What was put aside, and what is about the conversation itself. */
    public Moderation moderation() {
        return new Moderation(new HashSet<>(ids(tree.path("mod-out"))), new HashSet<>(ids(tree.path("meta-tids"))));
    }

    /** By id of the person, the name of the group. */
    public Map<Long, String> groups() {
        var bases = bases();
        var groups = new HashMap<Long, String>();
        for (var group : tree.path("group-clusters")) {
            for (var base : group.path("members")) {
                bases.getOrDefault(base.asLong(), List.of())
                        .forEach(person -> groups.put(person, group.path("id").asString()));
            }
        }
        return groups;
    }

    private Map<Long, List<Long>> bases() {
        var bases = tree.path("base-clusters");
        var members = new HashMap<Long, List<Long>>();
        for (int base = 0; base < bases.path("id").size(); base++) {
            members.put(
                    bases.path("id").get(base).asLong(),
                    ids(bases.path("members").get(base)));
        }
        return members;
    }

    /** By the name of the group, the ids of what tells it from the others, each with its direction. */
    public Map<String, List<String>> representative() {
        var representative = new TreeMap<String, List<String>>();
        tree.get("repness").forEachEntry((group, statements) -> {
            var told = new ArrayList<String>();
            statements.forEach(each -> told.add(
                    each.get("tid").asLong() + " " + each.get("repful-for").asString()));
            representative.put(group, told);
        });
        return representative;
    }

    /** What all share. */
    public Consensus consensus() {
        var consensus = tree.get("consensus");
        return new Consensus(tids(consensus.get("agree")), tids(consensus.get("disagree")));
    }

    /** How many votes it was calculated from. */
    public int votes() {
        return tree.path("user-vote-counts")
                .valueStream()
                .mapToInt(JsonNode::asInt)
                .sum();
    }

    /** By id of the statement. */
    public Map<Long, Double> groupAwareConsensus() {
        return values("group-aware-consensus");
    }

    /** By id of the statement. */
    public Map<Long, Double> priorities() {
        return values("comment-priorities");
    }

    /** Who is grouped, or was before. */
    public Set<Long> inConversation() {
        return new HashSet<>(ids(tree.get("in-conv")));
    }

    private Map<Long, Double> values(String key) {
        var values = new TreeMap<Long, Double>();
        tree.path(key).forEachEntry((statement, value) -> values.put(Long.valueOf(statement), value.asDouble()));
        return values;
    }

    private static List<Long> tids(JsonNode statements) {
        return statements.valueStream().map(each -> each.get("tid").asLong()).toList();
    }

    private static List<Long> ids(JsonNode list) {
        return list.valueStream().map(JsonNode::asLong).toList();
    }

    private static double[] flipped(JsonNode list) {
        return IntStream.range(0, list.size())
                .mapToDouble(each -> -list.get(each).asDouble())
                .toArray();
    }
}
