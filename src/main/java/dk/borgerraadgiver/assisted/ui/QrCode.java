package dk.borgerraadgiver.assisted.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address as squares that a phone reads. */
final class QrCode {
    private static final int DOTS = 480;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xffffff;

    private QrCode() {}

    static BufferedImage picture(String address) {
        try {
            BitMatrix squares = new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            DOTS,
                            DOTS,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4));
            BufferedImage picture = new BufferedImage(DOTS, DOTS, BufferedImage.TYPE_INT_RGB);
            for (int across = 0; across < DOTS; across++) {
                for (int down = 0; down < DOTS; down++) {
                    picture.setRGB(across, down, squares.get(across, down) ? BLACK : WHITE);
                }
            }
            return picture;
        } catch (WriterException tooLong) {
            throw new IllegalStateException(tooLong);
        }
    }

    /** To stand in a page or a paper without a file of its own. */
    static String dataAddress(String address) {
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            ImageIO.write(picture(address), "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
