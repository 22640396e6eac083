package nl.ruimtemaker.letter.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One page, agreed beforehand: which questions a letter answers, who reads it and when, and which report it replaces.
 *
 * @param withSpace the organisation
 * @param payer who pays, and signs by a link
 * @param when when it is read
 * @param replaces which report need not be made any more
 * @param key opens the page for who pays
 * @param ended whether the neighbourhood let the organisation go
 */
public record Agreement(
        UUID id,
        UUID space,
        UUID withSpace,
        String community,
        String organisation,
        String payer,
        String questions,
        String readers,
        String when,
        String replaces,
        String key,
        Instant writtenAt,
        boolean ended,
        List<Signature> signatures) {
    /** Who signs. */
    public enum Side {
        COMMUNITY,
        ORGANISATION,
        PAYER
    }

    /** Signed by name. */
    public record Signature(Side side, String name, Instant at) {}

    /** Who signed for this side, if anybody did. */
    public Optional<Signature> signature(Side side) {
        return signatures.stream().filter(each -> each.side() == side).findAny();
    }

    /** The same, with who signed it. */
    Agreement with(List<Signature> signed) {
        return new Agreement(
                id,
                space,
                withSpace,
                community,
                organisation,
                payer,
                questions,
                readers,
                when,
                replaces,
                key,
                writtenAt,
                ended,
                signed);
    }

    /** Whether all three signed. */
    public boolean isSigned() {
        return signatures.size() == Side.values().length;
    }

    /** What it is called in a list. */
    public String title() {
        return payer + " · " + when;
    }

    /** The address for who pays. */
    public String path() {
        return "/afspraak/" + key;
    }
}
