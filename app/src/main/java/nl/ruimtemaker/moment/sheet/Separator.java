package nl.ruimtemaker.moment.sheet;

import java.util.ArrayList;
import java.util.List;

/** What stands between two cells of a CSV file: that by which the first rows have as many cells as their header. */
public enum Separator {
    SEMICOLON(';'),
    COMMA(','),
    TAB('\t'),
    /** One column: whatever stands in it is text. */
    NONE('\u001F');

    private static final int LOOKED_AT = 50;

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    static Separator of(byte[] bytes, Encoding encoding) {
        var best = NONE;
        double most = 0.5;
        for (var each : List.of(SEMICOLON, COMMA, TAB)) {
            double alike = alike(new CsvListing(bytes, encoding, each));
            if (alike > most) {
                best = each;
                most = alike;
            }
        }
        return best;
    }

    /** The share of rows that have as many cells as the first, which has two at least. */
    private static double alike(CsvListing listing) {
        var widths = new ArrayList<Integer>();
        try {
            listing.read(row -> {
                widths.add(row.cells().size());
                return widths.size() < LOOKED_AT;
            });
        } catch (Unreadable e) {
            return 0;
        }
        if (widths.isEmpty() || widths.getFirst() < 2) {
            return 0;
        }
        return (double) widths.stream().filter(widths.getFirst()::equals).count() / widths.size();
    }
}
