package nl.ruimtemaker.moment.sheet;

/** What stands in one column of a list, counted. */
final class Tally {
    private int filled;
    private long signs;
    private int dates;
    private int reachable;
    private int dayFirst;
    private int monthFirst;
    private String sample = "";

    void take(String cell) {
        if (cell.isEmpty()) {
            return;
        }
        if (filled++ == 0) {
            sample = cell;
        }
        signs += cell.length();
        if (Dates.read(cell, Order.DAY_MONTH)
                .or(() -> Dates.read(cell, Order.MONTH_DAY))
                .isPresent()) {
            dates++;
        }
        if (Reachable.by(cell)) {
            reachable++;
        }
        Dates.numbers(cell).ifPresent(numbers -> {
            if (numbers[0] > 12) dayFirst++;
            if (numbers[1] > 12) monthFirst++;
        });
    }

    int filled() {
        return filled;
    }

    String sample() {
        return sample;
    }

    double length() {
        return filled == 0 ? 0 : (double) signs / filled;
    }

    /** The share of what stands in it that can be a date. */
    double datedness() {
        return filled == 0 ? 0 : (double) dates / filled;
    }

    /** Whether one can reach somebody by it. */
    boolean isReachable() {
        return reachable * 2 > filled;
    }

    Order order() {
        return monthFirst > dayFirst ? Order.MONTH_DAY : Order.DAY_MONTH;
    }
}
