package nl.ruimtemaker.analysis.command;

import java.util.List;

/**
 * One question that is answered by a place in a triangle.
 *
 * @param corners what stands at the lower left, at the lower right and at the top
 * @param columns where the weights of these three stand
 * @param notFitting the column that has a 1 where the question was said not to fit; a file may lack it
 */
record Triangle(String question, List<String> corners, List<String> columns, String notFitting) {
    /** A file of our own, in which the corners are called as its columns. */
    static Triangle ofColumns(String question, List<String> columns) {
        return new Triangle(question, columns, columns, "na");
    }
}
