package nl.ruimtemaker.letter;

import java.util.List;

/** A sentence of a letter that was sent, with the stories behind it. */
public record SourcesPage(SentLetter letter, String path, Sentence sentence, List<Source> sources) {}
