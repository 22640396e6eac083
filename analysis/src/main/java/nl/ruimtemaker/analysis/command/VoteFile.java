package nl.ruimtemaker.analysis.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ruimtemaker.analysis.opinion.VoteMatrix;

/** The votes of a conversation, in any of the forms in which Polis publishes them: told by how the file begins. */
public final class VoteFile {
    private VoteFile() {}

    /**
     * Reads the file whole.
     *
     * @throws Refused with the line, what stands there and what was expected, when something is wrong in it
     */
    public static VoteMatrix read(Path file, VoteSign sign) throws IOException {
        try (var progress = new Progress(System.err)) {
            return read(file, sign, progress);
        }
    }

    static VoteMatrix read(Path file, VoteSign sign, Progress progress) throws IOException {
        if (JsonRows.isJson(file)) {
            return VotesJson.read(file, sign, progress);
        }
        return firstLine(file).contains("voter-id")
                ? VotesCsv.read(file, sign, progress)
                : ParticipantsCsv.read(file, sign, progress);
    }

    private static String firstLine(Path file) throws IOException {
        try (var lines = Files.newBufferedReader(file)) {
            var line = lines.readLine();
            return line == null ? "" : line;
        } catch (CharacterCodingException foreign) {
            throw Utf8.refused(file);
        }
    }
}
