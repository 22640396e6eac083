package nl.ruimtemaker.people.passkey;

import static java.util.Objects.requireNonNull;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.CollectedClientDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import nl.ruimtemaker.people.signin.Challenges;
import nl.ruimtemaker.platform.Settings;
import org.springframework.stereotype.Component;

/**
 * Holds what a device gave back against what it was asked, by WebAuthn4J: for the address of this site and no other, by
 * somebody who unlocked it just now. Nobody is asked to attest which make a device is.
 */
@Component
class Ceremony {
    /** The ways of signing that we know, the first the dearest: ES256, EdDSA, RS256. */
    static final List<COSEAlgorithmIdentifier> ALGORITHMS =
            List.of(COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256);

    private static final List<PublicKeyCredentialParameters> KEYS = ALGORITHMS.stream()
            .map(algorithm -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm))
            .toList();

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final Challenges challenges;
    private final Settings settings;

    Ceremony(Challenges challenges, Settings settings) {
        this.challenges = challenges;
        this.settings = settings;
    }

    /** A new device. */
    Passkey.Made made(PasskeyForm form) {
        var client = Bytes.of(form.client());
        var expected = new RegistrationParameters(asked(client), KEYS, true, true);
        return proven(() -> {
            var request = new RegistrationRequest(Bytes.of(form.attestation()), client);
            var data = requireNonNull(manager.verify(request, expected).getAttestationObject())
                    .getAuthenticatorData();
            var credential = requireNonNull(data.getAttestedCredentialData());
            var publicKey = converter.getCborConverter().writeValueAsBytes(credential.getCOSEKey());
            return new Passkey.Made(credential.getCredentialId(), publicKey, data.getSignCount());
        });
    }

    /** How far a device has counted that proved to be this one, and to be this person's. */
    long counter(ProofForm form, Passkey.Found passkey) {
        var client = Bytes.of(form.client());
        var expected = new AuthenticationParameters(asked(client), known(passkey), null, true, true);
        if (!Arrays.equals(Bytes.of(form.user()), Bytes.of(passkey.person()))) {
            throw new Unproven(Unproven.Why.WRONG);
        }
        return proven(() -> requireNonNull(
                        manager.verify(proof(form, client), expected).getAuthenticatorData())
                .getSignCount());
    }

    /** What was asked, by what came back: once it is looked up, it is used up. */
    private ServerProperty asked(byte[] client) {
        var challenge = challenge(client);
        if (challenges.take(Challenges.Way.PASSKEY, Bytes.text(challenge)).isEmpty()) {
            throw new Unproven(Unproven.Why.OVER);
        }
        var site = settings.publicAddress();
        return ServerProperty.builder()
                .origin(new Origin(site.getScheme() + "://" + site.getAuthority()))
                .rpId(site.getHost())
                .challenge(new DefaultChallenge(challenge))
                .build();
    }

    private byte[] challenge(byte[] client) {
        return proven(() -> requireNonNull(new CollectedClientDataConverter(converter).convert(client))
                .getChallenge()
                .getValue());
    }

    private CredentialRecordImpl known(Passkey.Found passkey) {
        var publicKey = requireNonNull(converter.getCborConverter().readValue(passkey.publicKey(), COSEKey.class));
        var credential = new AttestedCredentialData(AAGUID.ZERO, passkey.credential(), publicKey);
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                null,
                null,
                passkey.counter(),
                credential,
                null,
                null,
                null,
                null);
    }

    private static <T> T proven(Supplier<T> proof) {
        try {
            return proof.get();
        } catch (MaliciousCounterValueException e) {
            throw new Unproven(Unproven.Why.COUNTER);
        } catch (RuntimeException e) {
            // Anybody can send any bytes here: whatever the library stumbles over proves nothing.
            throw new Unproven(Unproven.Why.WRONG);
        }
    }

    private static AuthenticationRequest proof(ProofForm form, byte[] client) {
        return new AuthenticationRequest(
                Bytes.of(form.credential()),
                Bytes.of(form.user()),
                Bytes.of(form.authenticator()),
                client,
                Bytes.of(form.signature()));
    }
}
