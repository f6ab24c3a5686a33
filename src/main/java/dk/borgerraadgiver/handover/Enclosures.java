package dk.borgerraadgiver.handover;

import dk.borgerraadgiver.documents.Content;
import dk.borgerraadgiver.documents.Document;
import dk.borgerraadgiver.documents.DocumentDesk;
import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.documents.Safety;
import dk.borgerraadgiver.handover.CaseAsJson.FileAsJson;
import dk.borgerraadgiver.handover.Parcel.Enclosure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The files of a parcel, and how its data speaks of them. */
final class Enclosures {
    private final DocumentDesk documents;
    private final List<Enclosure> enclosures = new ArrayList<>();
    private final List<FileAsJson> files = new ArrayList<>();
    private int papers;

    Enclosures(DocumentDesk documents) {
        this.documents = documents;
    }

    void add(Enclosure file, String title, String type) {
        enclosures.add(file);
        files.add(
                new FileAsJson(file.name(), title, type, file.bytes().length, sha256(file.bytes()), Optional.empty()));
    }

    /** @throws IllegalStateException while it waits for the virus check */
    void addPaper(FolderId folder, Document paper) {
        String name = "papers/%02d.%s".formatted(++papers, paper.kind().extension());
        if (paper.safety() == Safety.INFECTED) {
            files.add(new FileAsJson(name, paper.name(), "", paper.size(), "", Optional.of("virus")));
            return;
        }
        Content content = documents
                .open(folder, paper.id())
                .orElseThrow(() -> new IllegalStateException("A paper waits for the virus check"));
        add(new Enclosure(name, bytes(content)), paper.name(), paper.kind().mediaType());
    }

    List<FileAsJson> files() {
        return List.copyOf(files);
    }

    Parcel parcel(Handover handover, Enclosure data) {
        List<Enclosure> all = new ArrayList<>(List.of(data));
        all.addAll(enclosures);
        return new Parcel(handover.id(), handover.number(), handover.sequence(), all);
    }

    private static byte[] bytes(Content content) {
        try (InputStream bytes = content.bytes().get()) {
            return bytes.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
