package nl.ruimtemaker.moment.sheet;

import java.util.ArrayList;
import java.util.List;

/** Reads a list through once, and tells what is in it and what its columns seem to be. */
final class Surveyor {
    /** How far down a title can stand above the list. */
    private static final int LOOKED_AT = 20;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SAMPLE = 40;

    private final List<Row> beginning = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();
    private Row first = new Row(0, List.of());
    private int rows;

    private Surveyor() {}

    /**
     * Reads it through.
     *
     * @throws Unreadable when it holds nothing, or too much
     */
    static Seen see(Listing listing) {
        var surveyor = new Surveyor();
        listing.read(surveyor::take);
        if (surveyor.rows == 0) {
            surveyor.settle();
        }
        return surveyor.seen(listing.layout());
    }

    private boolean take(Row row) {
        if (row.cells().size() > Listing.MOST_COLUMNS) {
            throw new Unreadable("sheet.wide");
        }
        if (rows > 0) {
            count(row);
        } else {
            beginning.add(row);
            if (beginning.size() == LOOKED_AT) {
                settle();
            }
        }
        return true;
    }

    /** The first row is the first that fills at least half of what the fullest near it fills: above it stand titles. */
    private void settle() {
        if (beginning.isEmpty()) {
            throw new Unreadable("sheet.empty");
        }
        long fullest = beginning.stream().mapToLong(Row::filled).max().orElse(1);
        int start = 0;
        while (beginning.get(start).filled() * 2 < fullest) {
            start++;
        }
        first = beginning.get(start);
        rows = 1;
        beginning.subList(start + 1, beginning.size()).forEach(this::count);
    }

    private void count(Row row) {
        // One more than the most: the first may be a header.
        if (++rows > Listing.MOST_ROWS + 1) {
            throw new Unreadable("sheet.long");
        }
        for (int column = 0; column < row.cells().size(); column++) {
            tally(column).take(row.cell(column));
        }
    }

    private Tally tally(int column) {
        while (tallies.size() <= column) {
            tallies.add(new Tally());
        }
        return tallies.get(column);
    }

    private Seen seen(Layout layout) {
        int width = Math.max(first.cells().size(), tallies.size());
        var columns = new ArrayList<Survey.Column>();
        for (int column = 0; column < width; column++) {
            var tally = tally(column);
            columns.add(new Survey.Column(
                    cut(first.cell(column), LONGEST_NAME),
                    letters(column),
                    cut(tally.sample(), LONGEST_SAMPLE),
                    tally.filled() == 0));
        }
        boolean headed = Header.is(first);
        if ((headed ? rows - 1 : rows) > Listing.MOST_ROWS) {
            throw new Unreadable("sheet.long");
        }
        if (headed && rows == 1) {
            throw new Unreadable("sheet.header-only");
        }
        var survey = new Survey(layout, first.line(), rows, List.copyOf(columns));
        return new Seen(survey, new Guess(survey, tallies, headed).mapping());
    }

    /** A, B, … Z, AA, AB. */
    private static String letters(int column) {
        var letter = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? letter : letters(column / 26 - 1) + letter;
    }

    private static String cut(String text, int longest) {
        var line = text.replace('\n', ' ');
        return line.length() <= longest ? line : line.substring(0, longest - 1) + "…";
    }
}
