package nl.ruimtemaker.platform;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
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
    private static final Set<String> FORMATS = Set.of("jpeg", "png", "webp");

    /** One large photo unpacked takes 160 MB: never many at once. */
    private final Turns turns = new Turns();

    /** The photo in an upload, made anew, or the reason why not. */
    public Photo.Sent read(@Nullable MultipartFile upload) {
        if (upload == null || upload.isEmpty()) {
            return new Photo.None();
        }
        if (upload.getSize() > MOST_BYTES) {
            return new Photo.Refused("platform.photo.large");
        }
        try (var turn = turns.take()) {
            return read(upload.getBytes());
        } catch (IOException e) {
            return new Photo.Refused("platform.photo.broken");
        }
    }

    private Photo.Sent read(byte[] bytes) throws IOException {
        if (isHeic(bytes)) {
            return new Photo.Refused("platform.photo.heic");
        }
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return new Photo.Refused("platform.photo.format");
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return read(bytes, reader);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Looks at format and size before a single pixel is unpacked: a small file can hold a huge picture. */
    private static Photo.Sent read(byte[] bytes, ImageReader reader) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            return new Photo.Refused("platform.photo.format");
        }
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        return (long) width * height > MOST_PIXELS
                ? new Photo.Refused("platform.photo.large")
                : anew(bytes, Math.max(width, height));
    }

    /** Read at about the size that is kept: unpacked whole, one large photo would fill the memory. */
    private static Photo.Sent anew(byte[] bytes, int longest) throws IOException {
        var original = Thumbnails.of(new ByteArrayInputStream(bytes)).imageType(BufferedImage.TYPE_INT_RGB);
        var small = (longest > LONGEST_SIDE ? original.size(LONGEST_SIDE, LONGEST_SIDE) : original.scale(1))
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
