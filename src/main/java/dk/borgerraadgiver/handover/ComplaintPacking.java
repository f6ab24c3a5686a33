package dk.borgerraadgiver.handover;

import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.HandedIn;
import dk.borgerraadgiver.complaint.OnBehalf;
import dk.borgerraadgiver.complaint.Summary;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Dates;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.DocumentDesk;
import dk.borgerraadgiver.documents.Pdf;
import dk.borgerraadgiver.handover.CaseAsJson.FileAsJson;
import dk.borgerraadgiver.handover.CaseAsJson.PartyAsJson;
import dk.borgerraadgiver.handover.CaseAsJson.Row;
import dk.borgerraadgiver.handover.CaseAsJson.Section;
import dk.borgerraadgiver.handover.CaseAsJson.Writer;
import dk.borgerraadgiver.handover.Parcel.Enclosure;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.identity.People;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Packs a complaint: its words as data and as PDF/A, and the papers that came with it. Only now is a CPR number read. */
@Component
class ComplaintPacking {
    private static final Language LANGUAGE = Language.DANISH;
    private static final String PDF = "application/pdf";

    private final HandedIn complaints;
    private final DocumentDesk documents;
    private final People people;
    private final Pdf pdf;
    private final Bundles bundles;
    private final JsonMapper json;

    ComplaintPacking(
            HandedIn complaints, DocumentDesk documents, People people, Pdf pdf, Bundles bundles, JsonMapper json) {
        this.complaints = complaints;
        this.documents = documents;
        this.people = people;
        this.pdf = pdf;
        this.bundles = bundles;
        this.json = json;
    }

    Parcel parcel(Handover handover) {
        Complaint.Submitted complaint = complaints
                .complaint(handover.number())
                .orElseThrow(() -> new IllegalStateException("Nothing to hand over"));
        Enclosures enclosures = new Enclosures(documents);
        enclosures.add(new Enclosure("complaint.pdf", letter(complaint)), "", PDF);
        documents.in(complaint.folder()).forEach(paper -> enclosures.addPaper(complaint.folder(), paper));
        return enclosures.parcel(
                handover,
                new Enclosure("case.json", json.writeValueAsBytes(data(handover, complaint, enclosures.files()))));
    }

    private CaseAsJson data(Handover handover, Complaint.Submitted complaint, List<FileAsJson> files) {
        return new CaseAsJson(
                CaseAsJson.FORMAT,
                CaseAsJson.VERSION,
                handover.id().value().toString(),
                complaint.number().value(),
                complaint.at().toString(),
                complaint.language().code(),
                party(complaint),
                complaint.onBehalf().filter(by -> !complaint.isOnPaper()).map(ComplaintPacking::writer),
                Summary.of(complaint.answers(), bundles.in(LANGUAGE)).stream()
                        .map(ComplaintPacking::section)
                        .toList(),
                files);
    }

    private PartyAsJson party(Complaint.Submitted complaint) {
        return switch (complaint.party()) {
            case Party.Citizen citizen ->
                new PartyAsJson(
                        "citizen",
                        complaint.name(),
                        people.find(citizen.id()).map(Actor.Person::civilNumber).map(number -> number.digits()),
                        Optional.empty());
            case Party.Company company ->
                new PartyAsJson(
                        "company",
                        complaint.name(),
                        Optional.empty(),
                        Optional.of(company.number().digits()));
        };
    }

    private static Writer writer(OnBehalf by) {
        return new Writer(by.writerName(), by instanceof OnBehalf.WithMandate ? "representative" : "helper");
    }

    private static Section section(Summary.Section section) {
        return new Section(
                section.title(),
                section.rows().stream()
                        .map(row -> new Row(row.label(), row.values()))
                        .toList());
    }

    private byte[] letter(Complaint.Submitted complaint) {
        return pdf.renderForArchive(
                "handover",
                Map.of(
                        "number", complaint.number(),
                        "by", complaint.name(),
                        "at", new Dates(LANGUAGE).second(complaint.at()),
                        "sections", Summary.of(complaint.answers(), bundles.in(LANGUAGE))),
                LANGUAGE);
    }
}
