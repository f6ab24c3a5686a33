package dk.borgerraadgiver.documents.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.documents.FileKind;
import dk.borgerraadgiver.documents.HiddenData;
import dk.borgerraadgiver.documents.SamplePapers;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureCleanerTest {
    @TempDir
    private Path folder;

    private final PictureCleaner cleaner = new PictureCleaner();

    @ParameterizedTest
    @CsvSource({
        "JPEG,place.jpg",
        "JPEG,progressive.jpg",
        "PNG,place.png",
        "GIF,place.gif",
        "WEBP,place.webp",
        "HEIC,place.heic",
        "TIFF,place.tiff"
    })
    void placeAndPeopleAreGone(FileKind kind, String name) throws IOException {
        String before = letters(SamplePapers.resource(name));
        String after = letters(clean(kind, SamplePapers.resource(name)));
        assertThat(before).contains("Secret");
        assertThat(after).doesNotContain("Secret", "GPSLatitude", "xmpmeta", "2026:01:02");
    }

    @ParameterizedTest
    @CsvSource({"JPEG,place.jpg", "JPEG,progressive.jpg", "PNG,place.png", "GIF,place.gif", "TIFF,place.tiff"})
    void thePictureLooksTheSame(FileKind kind, String name) throws IOException {
        assertThat(pixels(clean(kind, SamplePapers.resource(name)))).isEqualTo(pixels(SamplePapers.resource(name)));
    }

    @ParameterizedTest
    @CsvSource({"JPEG,place.jpg", "PNG,place.png", "WEBP,place.webp"})
    void whichWayUpIsTheOnlyThingKept(FileKind kind, String name) throws IOException {
        String after = letters(clean(kind, SamplePapers.resource(name)));
        int tiff = after.indexOf("MM\0*");
        assertThat(tiff).isPositive();
        ByteBuffer exif = ByteBuffer.wrap(after.substring(tiff).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Orientation.in(exif.slice())).isEqualTo(new Orientation(6));
        assertThat(exif.getShort(8)).as("entries").isEqualTo((short) 1);
    }

    @Test
    void aHeicLosesNothingButTheHiddenItems() throws IOException {
        byte[] before = SamplePapers.resource("place.heic");
        byte[] after = clean(FileKind.HEIC, before);
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.length; i++) {
            assertThat(after[i]).isIn(before[i], (byte) 0);
        }
        int picture = before.length - 200;
        assertThat(Arrays.copyOfRange(after, picture, after.length))
                .isEqualTo(Arrays.copyOfRange(before, picture, before.length));
    }

    @Test
    void theWebpPictureIsTheSameBitForBit() throws IOException {
        String before = letters(SamplePapers.resource("place.webp"));
        String after = letters(clean(FileKind.WEBP, SamplePapers.resource("place.webp")));
        int from = before.indexOf("VP8L");
        int size = ByteBuffer.wrap(SamplePapers.resource("place.webp"))
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt(from + 4);
        assertThat(after).contains(before.substring(from, from + 8 + size));
    }

    @ParameterizedTest
    @CsvSource({
        "JPEG,place.jpg",
        "PNG,place.png",
        "GIF,place.gif",
        "WEBP,place.webp",
        "HEIC,place.heic",
        "TIFF,place.tiff"
    })
    void whateverIsSentEndsInAPictureOrARefusal(FileKind kind, String name) throws IOException {
        byte[] whole = SamplePapers.resource(name);
        Random chance = new Random(7);
        for (int turn = 0; turn < 300; turn++) {
            byte[] damaged = Arrays.copyOf(whole, turn % 3 == 0 ? chance.nextInt(whole.length) : whole.length);
            for (int hits = 0; hits < 8 && damaged.length > 0; hits++) {
                damaged[chance.nextInt(damaged.length)] = (byte) chance.nextInt();
            }
            try {
                clean(kind, damaged);
            } catch (BrokenPicture refused) {
                assertThat(refused).hasCauseInstanceOf(RuntimeException.class);
            }
        }
    }

    @Test
    void halfAPictureIsRefused() {
        byte[] half = Arrays.copyOf(SamplePapers.resource("place.png"), 700);
        assertThatThrownBy(() -> clean(FileKind.PNG, half)).isInstanceOf(BrokenPicture.class);
    }

    private byte[] clean(FileKind kind, byte[] picture) throws IOException {
        Path in = Files.write(folder.resolve("in"), picture);
        Path out = Files.write(folder.resolve("out"), new byte[0]);
        assertThat(cleaner.clean(kind, in, out)).isEqualTo(HiddenData.REMOVED);
        return Files.readAllBytes(out);
    }

    private static String letters(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static int[] pixels(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
