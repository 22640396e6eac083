package nl.ruimtemaker.letter;

/** A letter on paper, with the address of the page that follows what is taken back: paper cannot. */
public record PrintedLetterPage(SentLetterPage sent, String address) {}
