package nl.ruimtemaker.platform;

import java.util.List;

/** What somebody sent and could not be kept, to be sent again as it was. A photo has to be chosen again. */
public record UnsavedPage(String action, List<Field> fields) {
    private static final int SHORT = 40;

    /** One field of the form. */
    public record Field(String name, String value) {
        /** Whether it is worth showing: what somebody wrote, not what they chose or what the page added. */
        public boolean isWritten() {
            return value.length() > SHORT && !name.equals("key") || name.equals("text") || value.contains("\n");
        }
    }
}
