package nl.ruimtemaker.moment.sheet;

import java.util.List;

/** One row of a list: the line of the file on which it begins, and its cells as plain text. */
record Row(int line, List<String> cells) {
    /** A cell; where the row is shorter than others, an empty one. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    long filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    boolean isBlank() {
        return filled() == 0;
    }
}
