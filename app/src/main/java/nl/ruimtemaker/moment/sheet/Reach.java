package nl.ruimtemaker.moment.sheet;

/** Looks for a cell such as {@code r="AAAA1"}: no program writes one, as Excel ends at XFD. */
final class Reach {
    private static final int LETTERS_OF_A_COLUMN = 3;
    private static final byte[] BEFORE = {' ', 'r', '=', '"'};
    private int met;
    private int letters;

    boolean isTooFar(byte[] chunk, int length) {
        for (int at = 0; at < length; at++) {
            byte sign = chunk[at];
            if (met == BEFORE.length) {
                boolean isLetter = sign >= 'A' && sign <= 'Z' || sign >= 'a' && sign <= 'z';
                letters = isLetter ? letters + 1 : 0;
                if (letters > LETTERS_OF_A_COLUMN) return true;
                if (!isLetter) met = 0;
            } else {
                met = sign == BEFORE[met] ? met + 1 : sign == BEFORE[0] ? 1 : 0;
            }
        }
        return false;
    }
}
