package nl.ruimtemaker.letter;

import nl.ruimtemaker.platform.QrCode;

/** A letter on paper, with the address of the page that follows what is taken back: paper cannot. */
public record PrintedLetterPage(SentLetterPage sent, String address) {
    /** The same address for the camera of a telephone. */
    public QrCode code() {
        return QrCode.of(address);
    }
}
