package nl.ruimtemaker.moment.sheet;

/** Looks for a cell such as {@code r="AAAA1"}, however it is spaced: no program writes one, as Excel ends at XFD. */
final class Reach {
    private static final int LETTERS_OF_A_COLUMN = 3;

    private enum Met {
        NOTHING,
        SPACE,
        NAME,
        EQUALS,
        PLACE
    }

    private Met met = Met.NOTHING;
    private byte quote;
    private int letters;

    boolean isTooFar(byte[] chunk, int length) {
        for (int at = 0; at < length; at++) {
            // Noughts stand between the letters of UTF-16.
            if (chunk[at] != 0 && isTooFar(chunk[at])) return true;
        }
        return false;
    }

    private boolean isTooFar(byte sign) {
        if (met == Met.PLACE) return isPlaceTooFar(sign);
        met = behind(sign);
        quote = sign;
        letters = 0;
        return false;
    }

    private Met behind(byte sign) {
        boolean isSpace = sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r';
        return switch (met) {
            case SPACE -> sign == 'r' ? Met.NAME : isSpace ? Met.SPACE : Met.NOTHING;
            case NAME -> sign == '=' ? Met.EQUALS : isSpace ? Met.NAME : Met.NOTHING;
            case EQUALS -> sign == '"' || sign == '\'' ? Met.PLACE : isSpace ? Met.EQUALS : Met.NOTHING;
            case NOTHING, PLACE -> isSpace ? Met.SPACE : Met.NOTHING;
        };
    }

    /** The reader counts all that is no digit as a letter; one that is written as a number stands behind an ampersand. */
    private boolean isPlaceTooFar(byte sign) {
        if (sign == quote) {
            met = Met.NOTHING;
            return false;
        }
        return sign == '&' || ((sign < '0' || sign > '9') && ++letters > LETTERS_OF_A_COLUMN);
    }
}
