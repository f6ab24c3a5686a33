package dk.borgerraadgiver.handover;

import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.casework.CaseEvent.PaperAdded;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.CaseHistories;
import dk.borgerraadgiver.casework.Entry;
import dk.borgerraadgiver.casework.SentLetters;
import dk.borgerraadgiver.documents.DocumentDesk;
import dk.borgerraadgiver.handover.CaseAsJson.FileAsJson;
import dk.borgerraadgiver.handover.EntryAsJson.Author;
import dk.borgerraadgiver.handover.Parcel.Enclosure;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Packs one entry of a case's history, with the paper that it brought or the letter that it sent. */
@Component
class EntryPacking {
    private static final String PDF = "application/pdf";

    private final CaseHistories histories;
    private final Handovers handovers;
    private final DocumentDesk documents;
    private final SentLetters letters;
    private final JsonMapper json;

    EntryPacking(
            CaseHistories histories,
            Handovers handovers,
            DocumentDesk documents,
            SentLetters letters,
            JsonMapper json) {
        this.histories = histories;
        this.handovers = handovers;
        this.documents = documents;
        this.letters = letters;
        this.json = json;
    }

    Parcel parcel(Handover handover) {
        CaseFile file = histories.whole(handover.number()).orElseThrow(EntryPacking::nothing);
        Entry entry = file.history().stream()
                .filter(one -> one.position() == handover.sequence())
                .findFirst()
                .orElseThrow(EntryPacking::nothing);
        Enclosures enclosures = new Enclosures(documents);
        if (entry.event() instanceof PaperAdded added) {
            documents.in(file.papers()).stream()
                    .filter(paper -> paper.id().equals(added.document()))
                    .forEach(paper -> enclosures.addPaper(file.papers(), paper));
        }
        letters.with(file, entry)
                .ifPresent(letter -> enclosures.add(new Enclosure("letter.pdf", letter.pdf()), letter.title(), PDF));
        return enclosures.parcel(
                handover,
                new Enclosure("entry.json", json.writeValueAsBytes(data(handover, file, entry, enclosures.files()))));
    }

    private EntryAsJson data(Handover handover, CaseFile file, Entry entry, List<FileAsJson> files) {
        Handover first = handovers.first(handover.number()).orElseThrow(EntryPacking::nothing);
        return new EntryAsJson(
                EntryAsJson.FORMAT,
                EntryAsJson.VERSION,
                handover.id().value().toString(),
                first.id().value().toString(),
                handover.number().value(),
                handover.sequence(),
                entry.at().toString(),
                author(entry.by()),
                EntryDetails.kind(entry.event()),
                EntryDetails.of(entry.event(), file),
                files);
    }

    private static Author author(By by) {
        return switch (by) {
            case By.Citizen citizen -> new Author("citizen", Optional.empty());
            case By.Representative acting -> new Author("representative", Optional.of(acting.name()));
            case By.Professional acting -> new Author("company", Optional.of(acting.name()));
            case By.Officer officer -> new Author("officer", Optional.of(officer.name()));
            case By.CaseSystem system -> new Author("case-system", Optional.of(system.person()));
            case By.Site site -> new Author("site", Optional.empty());
        };
    }

    private static IllegalStateException nothing() {
        return new IllegalStateException("Nothing to hand over");
    }
}
