package nl.ruimtemaker.platform;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** An address that a telephone's camera can read, as the path of one SVG shape (ISO/IEC 18004). */
public record QrCode(int size, String path) {
    private static final int QUIET_MODULES = 4;

    /** The code of this address, sturdy enough for a poster that gets wet. */
    public static QrCode of(String address) {
        var hints =
                Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, QUIET_MODULES);
        try {
            var modules = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, hints);
            return new QrCode(modules.getWidth(), path(modules));
        } catch (WriterException e) {
            throw new IllegalArgumentException("No QR code can hold " + address, e);
        }
    }

    private static String path(BitMatrix modules) {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
