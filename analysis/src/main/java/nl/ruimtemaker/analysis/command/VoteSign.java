package nl.ruimtemaker.analysis.command;

import java.util.Optional;
import nl.ruimtemaker.analysis.opinion.Vote;

/** Which number says agree: 1 in what is published, -1 in the rawest files. */
public enum VoteSign {
    AGREE_IS_PLUS_ONE,
    AGREE_IS_MINUS_ONE;

    static final String EXPECTED = "1, 0 or -1";

    static VoteSign named(Optional<String> agree) {
        return switch (agree.orElse("1")) {
            case "1" -> AGREE_IS_PLUS_ONE;
            case "-1" -> AGREE_IS_MINUS_ONE;
            case String other -> throw new Refused("Expected 1 or -1 behind --agree-is, found " + other + ".");
        };
    }

    Optional<Vote> read(String number) {
        return switch (number) {
            case "0" -> Optional.of(Vote.PASS);
            case "1" -> Optional.of(this == AGREE_IS_PLUS_ONE ? Vote.AGREE : Vote.DISAGREE);
            case "-1" -> Optional.of(this == AGREE_IS_PLUS_ONE ? Vote.DISAGREE : Vote.AGREE);
            default -> Optional.empty();
        };
    }
}
