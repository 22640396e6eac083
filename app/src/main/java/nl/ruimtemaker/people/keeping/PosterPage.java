package nl.ruimtemaker.people.keeping;

import nl.ruimtemaker.platform.QrCode;

/** The address to tell by, in letters and as a code for a telephone. */
public record PosterPage(String address, QrCode code) {
    private static final int AFTER_SCHEME = "https://".length();

    /** The part of the address before its path: each part stays whole where the line is too short, or it is copied wrongly. */
    public String site() {
        return address.substring(0, address.indexOf('/', AFTER_SCHEME));
    }

    /** The path of the address. */
    public String path() {
        return address.substring(site().length());
    }
}
