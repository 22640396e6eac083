package nl.ruimtemaker.operations.moving;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/**
 * Seals a stream with AES-256-GCM in segments, each bound to its place and the last one marked as last: a file that was
 * changed, cut off or put together anew does not open. Whatever its size, one segment is held at a time.
 */
final class Seal {
    private static final byte[] MARK = "ruimtemaker move 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SEGMENT_BYTES = 1 << 20;
    private static final int KEY_BYTES = 32;

    private Seal() {}

    /** What is written here is sealed; the seal is whole once this is closed. */
    static OutputStream on(OutputStream file, SealKey key) throws IOException {
        file.write(MARK);
        file.write(key.check());
        try {
            return streaming(key).newEncryptingStream(file, MARK);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    /**
     * What was sealed; reading fails where it was changed or cut off.
     *
     * @throws Refused when this is no sealed file, or another key's
     */
    static InputStream opened(InputStream file, SealKey key) throws IOException {
        if (!Arrays.equals(file.readNBytes(MARK.length), MARK)) {
            throw new Refused("This is not a file that \"move\" made.");
        }
        if (!Arrays.equals(file.readNBytes(key.check().length), key.check())) {
            throw new Refused(
                    "This is not the key of this file. It has seven words, as they were printed when it was made.");
        }
        try {
            return streaming(key).newDecryptingStream(file, MARK);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    private static AesGcmHkdfStreaming streaming(SealKey key) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(key.sealing(), "HmacSha256", KEY_BYTES, SEGMENT_BYTES, 0);
    }
}
