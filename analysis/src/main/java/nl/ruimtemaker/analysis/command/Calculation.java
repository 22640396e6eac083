package nl.ruimtemaker.analysis.command;

import java.io.IOException;

/** One of the things that {@code analyse} can do. */
interface Calculation {
    /** Reads the file whole, or throws {@link Refused}; then calculates. */
    Outcome calculate(String[] words) throws IOException;
}
