package nl.ruimtemaker.analysis;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Figures of docs/analysis.md, reckoned by who uses the library from outside, and written with points. */
abstract class WorkedExamples {
    private final Locale ours = Locale.getDefault();

    @BeforeEach
    void figuresWithPoints() {
        Locale.setDefault(Locale.ROOT);
    }

    @AfterEach
    void asItWas() {
        Locale.setDefault(ours);
    }
}
