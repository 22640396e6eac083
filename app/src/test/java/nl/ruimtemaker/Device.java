package nl.ruimtemaker;

import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.AuthenticatorDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;
import com.webauthn4j.util.MessageDigestUtil;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** A telephone with a passkey of its own, with a plain browser on it: what it signs is real, and it does as a test says. */
public final class Device {
    private static final ObjectConverter CONVERTER = new ObjectConverter();
    private static final String ASKS_TO_ADD = "/mij/binnenkomen";
    private static final String ASKS_TO_COME_IN = "/aanmelden/toestel";

    private final KeyPair keys = keys();
    private final byte[] credential = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    private final String home;
    private String user = "";

    /** What the next answer says: from which site it comes, how far the device has counted, and whether it was unlocked. */
    public String origin;

    public long counter;
    public boolean unlocked = true;

    /** A device whose owner uses the site at this address. */
    public Device(String home) {
        this.home = home;
        this.origin = home;
    }

    /** Its owner adds it, under this name. */
    public Visitor.Seen addTo(Visitor owner, String name) {
        var form = form(owner, ASKS_TO_ADD, "create");
        var asked = JsonMapper.shared()
                .readTree(owner.post(ASKS_TO_ADD + "/vraag", form).answer().body());
        user = asked.path("user").asString();
        form.put("name", name);
        form.putAll(made(asked.path("challenge").asString()));
        return owner.post(ASKS_TO_ADD, form);
    }

    /** Whoever has it in their hand comes in by it. */
    public Visitor.Seen comeIn(Visitor visitor) {
        return visitor.post(ASKS_TO_COME_IN, answer(visitor));
    }

    /** What a browser would send to come in. */
    public Map<String, String> answer(Visitor visitor) {
        var form = form(visitor, "/aanmelden", "get");
        var asked = JsonMapper.shared()
                .readTree(
                        visitor.post(ASKS_TO_COME_IN + "/vraag", form).answer().body());
        form.putAll(proof(asked.path("challenge").asString()));
        return form;
    }

    private static Map<String, String> form(Visitor visitor, String page, String way) {
        return Visitor.filledIn(visitor.get(page).page().selectFirst("form[data-passkey=" + way + "]"));
    }

    private Map<String, String> made(String challenge) {
        var publicKey = EC2COSEKey.create((ECPublicKey) keys.getPublic(), COSEAlgorithmIdentifier.ES256);
        var data = new AuthenticatorData<RegistrationExtensionAuthenticatorOutput>(
                site(),
                (byte) (flags() | AuthenticatorData.BIT_AT),
                counter,
                new AttestedCredentialData(AAGUID.ZERO, credential, publicKey));
        var attestation = new AttestationObjectConverter(CONVERTER)
                .convertToBytes(new AttestationObject(data, new NoneAttestationStatement()));
        return Map.of("client", text(client("webauthn.create", challenge)), "attestation", text(attestation));
    }

    private Map<String, String> proof(String challenge) {
        var client = client("webauthn.get", challenge);
        var data = new AuthenticatorDataConverter(CONVERTER)
                .convert(new AuthenticatorData<RegistrationExtensionAuthenticatorOutput>(site(), flags(), counter));
        var fields = new LinkedHashMap<String, String>();
        fields.put("credential", text(credential));
        fields.put("client", text(client));
        fields.put("authenticator", text(data));
        fields.put(
                "signature", text(signed(data, MessageDigestUtil.createSHA256().digest(client))));
        fields.put("user", user);
        return fields;
    }

    private byte[] site() {
        var host = home.replaceAll("https?://|:\\d+", "");
        return MessageDigestUtil.createSHA256().digest(host.getBytes(StandardCharsets.UTF_8));
    }

    private byte flags() {
        return (byte) (AuthenticatorData.BIT_UP | (unlocked ? AuthenticatorData.BIT_UV : 0));
    }

    private byte[] client(String type, String challenge) {
        return """
                {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":false}""".formatted(type, challenge, origin).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] signed(byte[] data, byte[] hash) {
        try {
            var whole = new ByteArrayOutputStream();
            whole.writeBytes(data);
            whole.writeBytes(hash);
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(whole.toByteArray());
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
