package dk.borgerraadgiver.documents;

import dk.borgerraadgiver.documents.Received.Accepted;
import dk.borgerraadgiver.documents.Received.Refused;
import dk.borgerraadgiver.documents.check.Inspector;
import dk.borgerraadgiver.documents.check.Look;
import dk.borgerraadgiver.documents.clean.BrokenPicture;
import dk.borgerraadgiver.documents.clean.PictureCleaner;
import dk.borgerraadgiver.documents.virus.VirusCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class CheckingDocumentDesk implements DocumentDesk {
    private final Documents documents;
    private final Inspector inspector;
    private final PictureCleaner cleaner;
    private final VirusCheck virusCheck;
    private final DocumentSettings limits;
    private final Clock clock;

    CheckingDocumentDesk(
            Documents documents,
            Inspector inspector,
            PictureCleaner cleaner,
            VirusCheck virusCheck,
            DocumentSettings limits,
            Clock clock) {
        this.documents = documents;
        this.inspector = inspector;
        this.cleaner = cleaner;
        this.virusCheck = virusCheck;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public Received receive(FolderId folder, String fileName, InputStream bytes) {
        String name = FileName.shown(fileName);
        try (Tray tray = Tray.take(bytes, limits.largestFile().toBytes())) {
            if (tray.overflowed()) {
                return new Refused(new Refusal.TooLarge(
                        name, FileSize.of(limits.largestFile().toBytes())));
            }
            if (tray.size() == 0) {
                return refused(Refusal.Reason.EMPTY, name);
            }
            return switch (inspector.look(tray.file())) {
                case Look.Locked() -> refused(Refusal.Reason.LOCKED, name);
                case Look.Broken() -> refused(Refusal.Reason.BROKEN, name);
                case Look.Foreign(String looksLike) -> new Refused(new Refusal.WrongKind(name, looksLike));
                case Look.Known(FileKind kind) -> scan(folder, FileName.shown(fileName, kind), kind, tray);
            };
        } catch (BrokenPicture broken) {
            return refused(Refusal.Reason.BROKEN, name);
        } catch (IOException interrupted) {
            throw new UncheckedIOException(interrupted);
        }
    }

    private Received scan(FolderId folder, String name, FileKind kind, Tray tray) throws IOException {
        try (InputStream bytes = Files.newInputStream(tray.file())) {
            return switch (virusCheck.of(bytes)) {
                case INFECTED -> refused(Refusal.Reason.INFECTED, name);
                case CLEAN -> clean(folder, name, kind, tray, Safety.CLEAN);
                case UNREACHABLE -> clean(folder, name, kind, tray, Safety.WAITING);
                case NONE -> clean(folder, name, kind, tray, Safety.NOT_SCANNED);
            };
        }
    }

    private Received clean(FolderId folder, String name, FileKind kind, Tray tray, Safety safety) throws IOException {
        if (!kind.isPicture()) {
            return keep(folder, name, kind, tray, safety, HiddenData.NOT_LOOKED_FOR);
        }
        try (Tray cleaned = Tray.empty()) {
            HiddenData hidden = cleaner.clean(kind, tray.file(), cleaned.file());
            return keep(folder, name, kind, cleaned, safety, hidden);
        }
    }

    private Received keep(FolderId folder, String name, FileKind kind, Tray tray, Safety safety, HiddenData hidden)
            throws IOException {
        Fingerprint fingerprint = Fingerprint.of(tray.file());
        Document document = new Document(DocumentId.fresh(), name, kind, tray.size(), clock.instant(), safety, hidden);
        return documents.holding(folder, present -> {
            Optional<Document> same = documents.same(folder, fingerprint);
            if (same.isPresent()) {
                return new Accepted(same.get());
            }
            Optional<Refusal> noRoom = noRoom(present, document);
            if (noRoom.isPresent()) {
                return new Refused(noRoom.get());
            }
            documents.add(folder, document, fingerprint, tray.file());
            return new Accepted(document);
        });
    }

    private Optional<Refusal> noRoom(List<Document> present, Document document) {
        if (present.size() >= limits.mostFiles()) {
            return Optional.of(new Refusal.TooMany(document.name(), limits.mostFiles()));
        }
        long total = present.stream().mapToLong(Document::size).sum() + document.size();
        FileSize most = FileSize.of(limits.largestFolder().toBytes());
        return total > most.bytes() ? Optional.of(new Refusal.AllTooLarge(document.name(), most)) : Optional.empty();
    }

    private static Received refused(Refusal.Reason reason, String name) {
        return new Refused(new Refusal.Plain(reason, name));
    }

    @Override
    public List<Document> in(FolderId folder) {
        return documents.in(folder);
    }

    @Override
    public Optional<Content> open(FolderId folder, DocumentId document) {
        return documents
                .content(folder, document)
                .filter(content -> content.document().safety().mayBeOpened());
    }

    @Override
    public void remove(FolderId folder, DocumentId document) {
        documents.remove(folder, document);
    }

    @Override
    public void discard(FolderId folder) {
        documents.discard(folder);
    }

    @Override
    public DocumentSettings limits() {
        return limits;
    }
}
