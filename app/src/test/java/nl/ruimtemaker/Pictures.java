package nl.ruimtemaker;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/** A photo as a telephone makes it, but for what it shows. */
public final class Pictures {
    private Pictures() {}

    /** So many pixels of JPEG. */
    public static byte[] jpeg(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setColor(new Color(0x2f6b4a));
        brush.fillOval(0, 0, width, height);
        brush.dispose();
        return jpeg(picture);
    }

    /** So many pixels that nothing makes smaller. */
    static byte[] noise(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new SplittableRandom(1);
        picture.setRGB(0, 0, width, height, random.ints((long) width * height).toArray(), 0, width);
        return jpeg(picture);
    }

    private static byte[] jpeg(BufferedImage picture) {
        try {
            var jpeg = new ByteArrayOutputStream();
            ImageIO.write(picture, "jpg", jpeg);
            return jpeg.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
