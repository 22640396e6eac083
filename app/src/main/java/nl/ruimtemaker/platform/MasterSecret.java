package nl.ruimtemaker.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The one secret of an installation, from which others follow, so that several nodes need to share only this. */
public record MasterSecret(String value) {
    /** The secret from the settings, or the one kept in the data folder, made at its first use. */
    public static MasterSecret of(Settings settings) {
        return new MasterSecret(
                settings.secret() != null
                        ? settings.secret()
                        : kept(settings.data().resolve("secret")));
    }

    /** A secret of its own for this purpose: HMAC-SHA-256, in hexadecimal. */
    public String derived(String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(value.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    @Override
    public String toString() {
        return "MasterSecret";
    }

    private static String kept(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.exists(file) && Files.size(file) > 0
                    ? Files.readString(file).strip()
                    : made(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The secret of this installation cannot be kept in " + file, e);
        }
    }

    private static String made(Path file) throws IOException {
        var secret = Secrets.next();
        var ours = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        // Written beside it and then named: a start that is cut off leaves no empty secret.
        var whole = Files.createTempFile(file.toAbsolutePath().getParent(), "secret-", "", ours);
        Files.writeString(whole, secret);
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        return secret;
    }
}
