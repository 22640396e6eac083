package nl.ruimtemaker.platform;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Makes photos anew: turned upright, at most 1600 pixels, and without place, camera or anything else inside. */
@Component
public class Photos {
    private static final long MOST_BYTES = 15L << 20;
    private static final long MOST_PIXELS = 40_000_000;
    private static final int LONGEST_SIDE = 1600;
    private static final double QUALITY = 0.82;
    private static final int PATIENCE_SECONDS = 10;
    private static final Set<String> FORMATS = Set.of("jpeg", "png", "webp");

    /** One large photo unpacked takes 160 MB: never many at once. */
    private final Semaphore hands = new Semaphore(1);

    /** The photo in an upload, made anew, or the reason why not. */
    public Photo.Sent read(@Nullable MultipartFile upload) {
        if (upload == null || upload.isEmpty()) {
            return new Photo.None();
        }
        if (upload.getSize() > MOST_BYTES) {
            return new Photo.Refused("platform.photo.large");
        }
        try {
            if (!hands.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
        try {
            return read(upload.getBytes());
        } catch (IOException e) {
            return new Photo.Refused("platform.photo.broken");
        } finally {
            hands.release();
        }
    }

    private Photo.Sent read(byte[] bytes) throws IOException {
        if (isHeic(bytes)) {
            return new Photo.Refused("platform.photo.heic");
        }
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            return fits(readers, input) instanceof String reason ? new Photo.Refused(reason) : anew(bytes);
        }
    }

    /** Looks at format and size before a single pixel is unpacked: a small file can hold a huge picture. */
    private static @Nullable String fits(Iterator<ImageReader> readers, ImageInputStream input) throws IOException {
        if (!readers.hasNext()) {
            return "platform.photo.format";
        }
        var reader = readers.next();
        try {
            reader.setInput(input, true, true);
            if (!FORMATS.contains(reader.getFormatName().toLowerCase(java.util.Locale.ROOT))) {
                return "platform.photo.format";
            }
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            return pixels > MOST_PIXELS ? "platform.photo.large" : null;
        } finally {
            reader.dispose();
        }
    }

    private static Photo.Sent anew(byte[] bytes) throws IOException {
        var upright = Thumbnails.of(new ByteArrayInputStream(bytes)).scale(1).asBufferedImage();
        double shrink = Math.min(1, (double) LONGEST_SIDE / Math.max(upright.getWidth(), upright.getHeight()));
        var small = Thumbnails.of(upright)
                .scale(shrink)
                .imageType(java.awt.image.BufferedImage.TYPE_INT_RGB)
                .asBufferedImage();
        var jpeg = new ByteArrayOutputStream();
        Thumbnails.of(small).scale(1).outputFormat("jpg").outputQuality(QUALITY).toOutputStream(jpeg);
        return new Photo.Made(new Photo(jpeg.toByteArray(), small.getWidth(), small.getHeight()));
    }

    /** Telephones of one maker send it; it is known by the brand that stands eight bytes after its beginning. */
    private static boolean isHeic(byte[] bytes) {
        if (bytes.length < 12) {
            return false;
        }
        var brand = new String(bytes, 4, 8, java.nio.charset.StandardCharsets.ISO_8859_1);
        return brand.startsWith("ftyphei") || brand.startsWith("ftypmif1") || brand.startsWith("ftyphev");
    }
}
