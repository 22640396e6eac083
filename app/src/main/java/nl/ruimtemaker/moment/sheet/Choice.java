package nl.ruimtemaker.moment.sheet;

/** A column that can be chosen. */
public record Choice(int number, String name, String sample, boolean kept) {
    /** Its name, and the first thing that stands in it. */
    public String called() {
        return sample.isEmpty() ? name : name + " (" + sample + ")";
    }
}
