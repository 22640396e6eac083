package nl.ruimtemaker.moment.sheet;

import java.util.List;

/**
 * What is in a list, seen by reading it through once.
 *
 * @param first the line of its first row, below what stands above the list as a title
 * @param rows how many rows it has, from that one on
 */
public record Survey(Layout layout, int first, int rows, List<Column> columns) {
    /**
     * A column.
     *
     * @param name what its first row says
     * @param letter what a spreadsheet calls it
     * @param sample the first thing that stands in it, cut short
     */
    public record Column(String name, String letter, String sample, boolean empty) {
        /** What it is called: by its header, where the list has one that says something. */
        public String called(boolean headed) {
            return headed && !name.isEmpty() ? name : letter;
        }
    }

    /** How many rows can be stories. */
    public int stories(boolean headed) {
        return headed ? rows - 1 : rows;
    }
}
