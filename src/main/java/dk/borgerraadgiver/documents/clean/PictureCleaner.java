package dk.borgerraadgiver.documents.clean;

import dk.borgerraadgiver.documents.FileKind;
import dk.borgerraadgiver.documents.HiddenData;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes a picture anew without what is hidden in it. What one sees is not touched, bit for bit. */
@Component
public class PictureCleaner {
    /**
     * @param clean where the cleaned picture goes
     * @throws BrokenPicture when it is not a whole picture of that kind
     */
    public HiddenData clean(FileKind kind, Path picture, Path clean) throws IOException {
        try (FileChannel in = FileChannel.open(picture);
                FileChannel out = FileChannel.open(clean, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = in.map(FileChannel.MapMode.READ_ONLY, 0, in.size());
            write(pieces(kind, bytes), out);
            return HiddenData.REMOVED;
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | ArithmeticException cutShort) {
            throw new BrokenPicture(cutShort);
        }
    }

    private static List<ByteBuffer> pieces(FileKind kind, ByteBuffer bytes) {
        return switch (kind) {
            case JPEG -> new Jpeg(bytes).clean();
            case PNG -> new Png(bytes).clean();
            case GIF -> new Gif(bytes).clean();
            case WEBP -> new Webp(bytes).clean();
            case HEIC -> new Heic(bytes).clean();
            case TIFF -> new Tiff(bytes).clean();
            case PDF, WORD, WORD_OPEN, OPEN_TEXT, OPEN_SHEET, OPEN_SLIDES, TEXT ->
                throw new IllegalArgumentException(kind + " is no picture");
        };
    }

    private static void write(List<ByteBuffer> pieces, FileChannel out) throws IOException {
        for (ByteBuffer piece : pieces) {
            while (piece.hasRemaining()) {
                out.write(piece);
            }
        }
    }
}
