package nl.ruimtemaker.analysis;

import java.io.IOException;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ruimtemaker.analysis.sampling.AtLeastOne;
import nl.ruimtemaker.analysis.sampling.ClopperPearson;
import nl.ruimtemaker.analysis.sampling.FewestAsked;
import nl.ruimtemaker.analysis.sampling.Sample;
import nl.ruimtemaker.analysis.sampling.Wilson;
import org.junit.jupiter.api.Test;

class SampleExamplesTest extends WorkedExamples {
    @Test
    void ofADraw() throws IOException {
        var residents = IntStream.rangeClosed(1, 8).mapToObj("r00%d"::formatted).toList();
        var sample = Sample.of("ruimtemaker-demo-seed", residents, 3);
        Documented.says("draw", """
                With the seed `%s`, of r001 to r008 are drawn: %s. When r007 takes themselves back: %s. The frame is
                `%s`.""".formatted(
                        sample.seed(),
                        String.join(", ", sample.drawn()),
                        String.join(", ", sample.without(Set.of("r007")).drawn()),
                        sample.frameHash()));
    }

    @Test
    void ofAnswers() throws IOException {
        var table = new StringJoiner("\n");
        table.add("| answered, of 50 | Wilson | Clopper-Pearson |");
        table.add("|---|---|---|");
        IntStream.of(50, 49, 45, 0).forEach(k -> {
            var wilson = Wilson.of(k, 50);
            var exact = ClopperPearson.of(k, 50);
            table.add("| %d | %.4f to %.4f | %.4f to %.4f |"
                    .formatted(k, wilson.lower(), wilson.upper(), exact.lower(), exact.upper()));
        });
        Documented.says("answers", table.toString());
    }

    @Test
    void ofNinetyNinePercent() throws IOException {
        var claim = FewestAsked.OF_THE_99_PERCENT;
        Documented.says("ninety-nine", """
                To claim that 99 %% answers, %s have to be asked when 0, 1, 2 or 3 of them don't answer; in a community of 100, 200, 500, 1000 or 5000, when
                all do, %s. Fifty of fifty supports %.1f %% and no more. That at least one of fifty can help has a chance of 99 %% when a share of
                %.4f of all can; at 0.10 it is %.4f and at 0.05 %.4f.""".formatted(
                        IntStream.rangeClosed(0, 3)
                                .mapToObj(claim::with)
                                .map(String::valueOf)
                                .collect(Collectors.joining(", ")),
                        IntStream.of(100, 200, 500, 1000, 5000)
                                .mapToObj(population -> String.valueOf(claim.among(population, 0)))
                                .collect(Collectors.joining(", ")),
                        100 * ClopperPearson.atLeast(50, 50, 0.95),
                        AtLeastOne.shareNeeded(0.99, 50),
                        AtLeastOne.chance(0.10, 50),
                        AtLeastOne.chance(0.05, 50)));
    }
}
