package nl.ruimtemaker.analysis.command;

import java.io.IOException;

/** One of the things that {@code analyse} can do. */
interface Calculation {
    /** One sentence for who asks for help. */
    String purpose();

    /** What can be typed behind its name: {@code FILE [--flag] [--option VALUE]}. */
    String usage();

    /** Reads the file whole, or throws {@link Refused}; then calculates. */
    Outcome calculate(Asked asked, Progress progress) throws IOException;
}
