package nl.ruimtemaker.platform;

/** One table of one room, with a space's rows in it. */
public record Drawer(String room, Part.Table table) {
    /** Its name, as in {@code people.standing}. */
    public String name() {
        return room + "." + table.name();
    }

    String quoted() {
        return room + ".\"" + table.name() + "\"";
    }
}
