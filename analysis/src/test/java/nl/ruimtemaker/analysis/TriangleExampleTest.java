package nl.ruimtemaker.analysis;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.ruimtemaker.analysis.composition.AitchisonDistance;
import nl.ruimtemaker.analysis.composition.Centre;
import nl.ruimtemaker.analysis.composition.ClosedGeometricMean;
import nl.ruimtemaker.analysis.composition.Composition;
import nl.ruimtemaker.analysis.composition.Ternary;
import nl.ruimtemaker.analysis.composition.TotalVariance;
import nl.ruimtemaker.analysis.composition.ZeroReplacement;
import org.junit.jupiter.api.Test;

class TriangleExampleTest extends WorkedExamples {
    @Test
    void ofATriangle() throws IOException {
        var answers = List.of(new Composition(.7, .2, .1), new Composition(.2, .3, .5), new Composition(.1, .8, .1));
        var fourth = new Composition(.6, .4, 0);
        var centre = ClosedGeometricMean.of(answers);
        var place = Ternary.of(centre);
        var hundredth = ZeroReplacement.OF_A_HUNDREDTH;
        var finer = new ZeroReplacement(0.001);
        var four = Stream.concat(answers.stream(), Stream.of(fourth)).toList();
        var none = (Centre.TooManyZeros) Centre.of(four, hundredth);
        Documented.says("triads", """
                Three answers, (0.7, 0.2, 0.1), (0.2, 0.3, 0.5) and (0.1, 0.8, 0.1), have their centre at %s, which lies at (%.4f, %.4f). The first two
                are %.4f apart, the first and the third %.4f; their total variance is %.4f. With (0.6, 0.4, 0) as a fourth, the centre would be %s if
                a 0 stands for %.4f, and %s if it stands for %.4f. So there is none: %d of %d answers has a 0.""".formatted(
                parts(centre),
                place.x(),
                place.y(),
                AitchisonDistance.between(answers.get(0), answers.get(1)),
                AitchisonDistance.between(answers.get(0), answers.get(2)),
                TotalVariance.of(answers).orElseThrow(),
                parts(ClosedGeometricMean.of(
                        four.stream().map(hundredth::replace).toList())),
                hundredth.delta(),
                parts(ClosedGeometricMean.of(four.stream().map(finer::replace).toList())),
                finer.delta(),
                none.withZero(),
                none.answers()));
    }

    private static String parts(Composition answer) {
        return "(%.4f, %.4f, %.4f)".formatted(answer.a(), answer.b(), answer.c());
    }
}
