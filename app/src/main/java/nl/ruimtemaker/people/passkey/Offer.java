package nl.ruimtemaker.people.passkey;

import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import java.util.List;
import nl.ruimtemaker.platform.Who;

/** What a browser passes on to a device that is asked for a key of its own; bytes as base64url. */
record Offer(String challenge, String site, String user, String userName, List<Long> algorithms, List<String> known) {

    static Offer to(Who who, String challenge, String site, List<Passkey> known) {
        return new Offer(
                challenge,
                site,
                Bytes.text(Bytes.of(who.id())),
                who.name(),
                Ceremony.ALGORITHMS.stream()
                        .map(COSEAlgorithmIdentifier::getValue)
                        .toList(),
                known.stream().map(Passkey::credential).toList());
    }
}
