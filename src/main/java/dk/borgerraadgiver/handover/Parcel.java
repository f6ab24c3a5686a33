package dk.borgerraadgiver.handover;

import dk.borgerraadgiver.shared.CaseNumber;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A complaint, or what happened later in its case, as files: the first, {@code case.json} or {@code entry.json}, says
 * what the others are.
 *
 * @param sequence counted from one in each case
 */
public record Parcel(HandoverId id, CaseNumber number, int sequence, List<Enclosure> files) {
    public Parcel {
        files = List.copyOf(files);
    }

    /** @param name nothing of the person is in it (R26) */
    public record Enclosure(String name, byte[] bytes) {}

    public byte[] zip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Enclosure file : files) {
                zip.putNextEntry(new ZipEntry(file.name()));
                zip.write(file.bytes());
                zip.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    @Override
    public String toString() {
        return "Parcel[" + number + " " + sequence + "]";
    }
}
