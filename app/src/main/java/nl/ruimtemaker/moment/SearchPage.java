package nl.ruimtemaker.moment;

/** What was asked, and the moments that were found, newest first. */
public record SearchPage(SearchForm form, MomentsPage found) {
    private static final int FEW = 110;
    private static final int SOME = 280;

    /** How large the words of a story stand on its card: as large as they fit. */
    public static String size(Moment moment) {
        int length = moment.text().length();
        return length <= FEW ? "few" : length <= SOME ? "some" : "many";
    }
}
