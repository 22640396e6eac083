package nl.ruimtemaker.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@InTheVillage
class PhotoTest {
    @LocalServerPort
    int port;

    @Test
    void aPhotoIsMadeAnewWithoutWhatWasHiddenInIt() throws IOException {
        var farida = Visitor.as(port, "farida");
        var form = TellingTest.form(farida, "/de-linde/vertel", "/de-linde/verhalen", "Kijk die lucht.");
        form.put("alt", "Een rode lucht boven het plein");
        var told = farida.postFile(
                "/de-linde/verhalen", form, "picture", "IMG_1.jpg", withExif(picture(3000, 2000, "jpg")));
        assertThat(told.page().selectFirst("main img").attr("alt")).isEqualTo("Een rode lucht boven het plein");
        var photo =
                Visitor.as(port, "ans").get(told.page().selectFirst("main img").attr("src"));
        assertThat(photo.header("Content-Type")).isEqualTo("image/jpeg");
        var bytes = photo.answer().body();
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "Canon");
        assertThat(ImageIO.read(new ByteArrayInputStream(bytes)).getWidth()).isEqualTo(1600);
        assertThat(Visitor.passingBy(port)
                        .get(told.page().selectFirst("main img").attr("src"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aPhotoIsToldBetterReplacedAndTakenAwayByItsTeller() throws IOException {
        var farida = Visitor.as(port, "farida");
        var form = TellingTest.form(farida, "/de-linde/vertel", "/de-linde/verhalen", "Eerst zonder foto.");
        var told = farida.post("/de-linde/verhalen", form);
        assertThat(told.page().select("main img")).isEmpty();
        var change = told.page().selectFirst("a[href$=/foto/anders]").attr("href");
        var path = change.replace("/anders", "");
        var fields = Visitor.filledIn(farida.get(change).page().selectFirst("form[action=" + path + "]"));
        fields.put("alt", "Een kat op een muurtje");
        var withPhoto = farida.postFile(path, fields, "picture", "kat.jpg", picture(800, 600, "jpg"));
        assertThat(withPhoto.status()).as(withPhoto.words()).isEqualTo(200);
        assertThat(withPhoto.page().selectFirst("main img").attr("alt")).isEqualTo("Een kat op een muurtje");
        var better = farida.submit(farida.get(change), path, Map.of("alt", "Een grijze kat"));
        assertThat(better.page().selectFirst("main img").attr("alt")).isEqualTo("Een grijze kat");
        var refused = farida.postFile(path, fields, "picture", "x.txt", "geen foto".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().selectFirst("#alt").val()).isEqualTo("Een kat op een muurtje");
        assertThat(Visitor.as(port, "ans").get(change).status()).isEqualTo(404);
        var without = farida.submit(farida.get(change), path + "/weg", Map.of());
        assertThat(without.page().select("main img")).isEmpty();
        assertThat(farida.get(path).status()).isEqualTo(404);
    }

    @Test
    void aLargePhotoIsReadWithoutUnpackingItWhole() throws IOException {
        var farida = Visitor.as(port, "farida");
        var form = TellingTest.form(farida, "/de-linde/vertel", "/de-linde/verhalen", "Van ver weg.");
        var told = farida.postFile("/de-linde/verhalen", form, "picture", "ver.jpg", picture(7700, 5190, "jpg"));
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.page().selectFirst("main img").attr("width")).isEqualTo("1600");
    }

    @Test
    void whatIsNoPhotoIsASentenceAndTheWordsStay() {
        var farida = Visitor.as(port, "farida");
        var form = TellingTest.form(farida, "/de-linde/vertel", "/de-linde/verhalen", "Met een verkeerd bestand.");
        var answer = farida.postFile(
                "/de-linde/verhalen",
                form,
                "picture",
                "../../etc/passwd",
                "geen foto".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("Dit soort bestand kennen we niet.", "Met een verkeerd bestand.");
        var heic = farida.postFile(
                "/de-linde/verhalen",
                form,
                "picture",
                "x.heic",
                "\0\0\0\30ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(heic.words()).contains("in het formaat HEIC");
    }

    @Test
    void aSmallFileWithAHugePictureIsRefusedBeforeItIsUnpacked() throws IOException {
        var farida = Visitor.as(port, "farida");
        var form = TellingTest.form(farida, "/de-linde/vertel", "/de-linde/verhalen", "Te groot.");
        var answer = farida.postFile("/de-linde/verhalen", form, "picture", "bom.png", huge());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("Deze foto is te groot");
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** An APP1 segment as cameras write it, behind the first two bytes of the file. */
    private static byte[] withExif(byte[] jpeg) {
        var exif = "Exif\0\0Canon EOS, 52.09 N 5.12 E".getBytes(StandardCharsets.ISO_8859_1);
        var bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (exif.length + 2)});
        bytes.writeBytes(exif);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    /** A one-pixel PNG whose header says 30,000 by 30,000. */
    private static byte[] huge() throws IOException {
        var png = picture(1, 1, "png");
        java.nio.ByteBuffer.wrap(png).putInt(16, 30_000).putInt(20, 30_000);
        var crc = new java.util.zip.CRC32();
        crc.update(png, 12, 17);
        java.nio.ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        return png;
    }
}
