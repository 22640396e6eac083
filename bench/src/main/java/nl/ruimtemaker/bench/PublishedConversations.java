package nl.ruimtemaker.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ruimtemaker.analysis.command.PolisMath;
import nl.ruimtemaker.analysis.command.VoteFile;
import nl.ruimtemaker.analysis.command.VoteSign;
import nl.ruimtemaker.analysis.opinion.Group;
import nl.ruimtemaker.analysis.opinion.Opinion;

/** What comes out of published votes and published groups, beside what Polis calculated from them. */
final class PublishedConversations {
    private static final List<String> SETS = List.of(
            "polis-expected/red-dwarf-below-100-ptpts",
            "polis-expected/red-dwarf-25ptpt-3gp-no-strict-with-meta",
            "polis-expected/red-dwarf-150ptpt-3gp-no-strict-no-meta",
            "polis-expected/red-dwarf-above-100-ptpts",
            "polis/austria-climate.5twd2jsnkf.2022-08-08/pol.is-api",
            "polis/scoop-hivemind.biodiversity/pol.is-api",
            "polis/patcon-2fzs33rmbr",
            "polis/patcon-4cacski7ha",
            "polis/patcon-56eav4fh98",
            "polis/patcon-7w338ujx4e",
            "polis/canadian-electoral-reform/pol.is-api",
            "polis/scoop-hivemind.taxes/pol.is-api",
            "polis/ssis.land-bank-farmland.2rumnecbeh.2021-08-01/pol.is-api",
            "polis/patcon-48ntjepisf",
            "polis/patcon-66swzevhkh",
            "polis/patcon-8ssf855kmn");

    private PublishedConversations() {}

    static void tell() throws IOException {
        var report = new Report(
                "opinion-published",
                "conversation",
                "people × statements",
                "axes, cosines",
                "group-aware consensus, largest difference",
                "representative statements",
                "consensus",
                "votes missing");
        for (var set : SETS) {
            row(report, set);
        }
        report.write();
    }

    private static void row(Report report, String set) throws IOException {
        var folder = Conversations.folder(set);
        var name = set.substring(set.indexOf('/') + 1);
        if (!Files.exists(folder)) {
            report.row(name, "not here", "", "", "", "", "");
            return;
        }
        var file = folder.resolve("votes.json");
        var votes = VoteFile.read(
                Files.exists(file) ? file : folder.resolveSibling("votes.csv"), VoteSign.AGREE_IS_PLUS_ONE);
        var math = PolisMath.read(folder.resolve("math-pca2.json"));
        var opinion = Opinion.of(votes, math.moderation(), math.groups());
        report.row(
                name.replace("/pol.is-api", ""),
                votes.people() + " × " + votes.statements(),
                cosine(opinion, math, 0) + " " + cosine(opinion, math, 1),
                farthest(opinion.groupAwareConsensusOfPublicVotes(), math.groupAwareConsensus()),
                representative(opinion, math),
                opinion.consensusOfPublicVotes().equals(math.consensus()) ? "the same" : "differs",
                math.votes() - votes.votes());
    }

    private static String cosine(Opinion opinion, PolisMath math, int axis) {
        var column = new HashMap<Long, Integer>();
        IntStream.range(0, opinion.votes().statements())
                .forEach(each -> column.put(opinion.votes().statement(each), each));
        var loadings = math.loadings(axis);
        double dot = 0;
        double squares = 0;
        for (int each = 0; each < loadings.length; each++) {
            var at = column.get(math.statements().get(each));
            dot += at == null ? 0 : loadings[each] * opinion.axes().loading(axis, at);
            squares += loadings[each] * loadings[each];
        }
        return String.format(Locale.ROOT, "%.4f", Math.abs(dot) / Math.sqrt(squares));
    }

    /** With how many statements only one of the two has. */
    private static String farthest(Map<Long, Double> ours, Map<Long, Double> theirs) {
        var either = new HashSet<>(ours.keySet());
        either.addAll(theirs.keySet());
        var both = new HashSet<>(ours.keySet());
        both.retainAll(theirs.keySet());
        double farthest = both.stream()
                .mapToDouble(each -> Math.abs(theirs.getOrDefault(each, 0.0) - ours.getOrDefault(each, 0.0)))
                .max()
                .orElse(0);
        int lacking = either.size() - both.size();
        var statements = lacking == 0 ? "" : ", and %d statements of one only".formatted(lacking);
        return String.format(Locale.ROOT, "%.0e", farthest) + statements;
    }

    /** Of all that either tells of a group; the same in another order is told too. */
    private static String representative(Opinion opinion, PolisMath math) {
        var theirs = math.representative();
        var ours = new TreeMap<String, List<String>>();
        opinion.groupsOfPublicVotes().forEach(group -> ours.put(group.id(), told(group)));
        var both = pairs(ours);
        both.retainAll(pairs(theirs));
        var either = pairs(ours);
        either.addAll(pairs(theirs));
        var order = both.equals(either) && !ours.equals(theirs) ? ", in another order" : "";
        return both.size() + " of " + either.size() + order;
    }

    private static Set<String> pairs(Map<String, List<String>> told) {
        return told.entrySet().stream()
                .flatMap(group -> group.getValue().stream().map(each -> group.getKey() + " " + each))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<String> told(Group group) {
        return group.representative().stream()
                .map(each -> each.statement() + " " + each.direction().name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
