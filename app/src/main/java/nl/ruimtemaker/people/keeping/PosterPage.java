package nl.ruimtemaker.people.keeping;

import nl.ruimtemaker.platform.QrCode;

/** The address to tell by, in letters and as a code for a telephone. */
public record PosterPage(String address, QrCode code) {}
