package nl.ruimtemaker.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.ruimtemaker.analysis.opinion.Moderation;
import nl.ruimtemaker.analysis.opinion.Opinion;

/** How long a made-up conversation takes as it grows to a million votes. */
final class ConversationSizes {
    private static final int[] PEOPLE = {200, 2_000, 5_000, 10_000, 20_000};
    private static final int STATEMENTS = 1_000;
    private static final int EACH = 50;
    private static final int TIMES = 9;

    private ConversationSizes() {}

    static void tell() throws IOException {
        var points = new ArrayList<TimePlot.Point>();
        var report = new Report("opinion-sizes", "people", "statements", "votes", "ms, median", "ns a vote");
        for (int people : PEOPLE) {
            var ballots = InventedConversation.of(people, STATEMENTS, EACH, 1);
            double millis = Median.millis(TIMES, () -> Opinion.of(ballots.build(), Moderation.NONE));
            int votes = people * EACH;
            points.add(new TimePlot.Point(votes, millis));
            report.row(
                    people,
                    STATEMENTS,
                    String.format(Locale.ROOT, "%,d", votes),
                    millis,
                    Math.round(1e6 * millis / votes));
        }
        report.write();
        var line = new TimePlot.Line("axes and groups", points);
        var plot = new TimePlot("Time by votes, from ballots to groups", List.of(line));
        Files.writeString(Report.picture("opinion-sizes.svg"), plot.svg());
    }
}
