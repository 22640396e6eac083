package nl.ruimtemaker.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ruimtemaker.analysis.command.GroupFile;
import nl.ruimtemaker.analysis.command.StatementFile;
import nl.ruimtemaker.analysis.command.VoteFile;
import nl.ruimtemaker.analysis.command.VoteSign;
import nl.ruimtemaker.analysis.opinion.AdjustedRand;
import nl.ruimtemaker.analysis.opinion.Group;
import nl.ruimtemaker.analysis.opinion.Opinion;
import nl.ruimtemaker.analysis.opinion.VoteMatrix;
import tools.jackson.databind.json.JsonMapper;

/** Groups that are found, beside those that Polis published and those that a peer finds in the same votes. */
final class PublishedGroups {
    private static final List<String> SETS = List.of(
            "15-per-hour-seattle",
            "austria-climate.2vkxcncppn.2022-07-07",
            "austria-climate.5twd2jsnkf.2022-08-08",
            "bg2050-volunteers",
            "brexit-consensus",
            "canadian-electoral-reform",
            "london.youth.policing",
            "scoop-hivemind.affordable-housing",
            "scoop-hivemind.biodiversity",
            "scoop-hivemind.freshwater",
            "scoop-hivemind.taxes",
            "ssis.land-bank-farmland.2rumnecbeh.2021-08-01",
            "vtaiwan.uberx");

    private PublishedGroups() {}

    static void tell() throws IOException {
        var report = new Report(
                "opinion-groups",
                "conversation",
                "groups published",
                "of the peer",
                "ours",
                "like the published: peer",
                "like the published: ours",
                "silhouette: peer",
                "silhouette: ours");
        for (var set : SETS) {
            row(report, set);
        }
        report.write();
    }

    private static void row(Report report, String set) throws IOException {
        var folder = Conversations.folder("polis/" + set);
        if (!Files.exists(folder)) {
            report.row(set, "not here", "", "", "", "", "", "");
            return;
        }
        var peer = JsonMapper.shared().readTree(folder.resolve("red-dwarf-reference.json"));
        var opinion = Opinion.of(
                votes(folder),
                StatementFile.read(folder.resolve("comments.csv")).moderation());
        var groups = opinion.groupsOfPublicVotes();
        report.row(
                set,
                peer.get("published_sizes"),
                peer.get("sizes"),
                groups.stream().map(Group::size).toList(),
                digits(peer.get("ARI").asDouble()),
                digits(alike(opinion, GroupFile.read(folder.resolve("participants-votes.csv")))),
                digits(peer.get("silhouette").asDouble()),
                digits(silhouette(groups)));
    }

    private static VoteMatrix votes(Path folder) throws IOException {
        var votes = folder.resolve("votes.csv");
        return VoteFile.read(
                Files.exists(votes) ? votes : folder.resolve("participants-votes.csv"), VoteSign.AGREE_IS_PLUS_ONE);
    }

    private static double alike(Opinion opinion, Map<Long, String> published) {
        var ours = new ArrayList<String>();
        var theirs = new ArrayList<String>();
        opinion.participantsOfPublicVotes().forEach(person -> {
            if (person.group() != null && published.containsKey(person.id())) {
                ours.add(person.group());
                theirs.add(published.get(person.id()));
            }
        });
        return AdjustedRand.index(ours, theirs);
    }

    private static double silhouette(List<Group> groups) {
        double people = groups.stream().mapToDouble(Group::size).sum();
        return groups.stream()
                        .mapToDouble(group -> group.size() * group.silhouette())
                        .sum()
                / people;
    }

    private static String digits(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
