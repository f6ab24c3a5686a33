package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.casework.CaseEvent.WrittenInquirySent;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.Summary;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.Document;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Puts into a letter to the administration what the citizen lets it see, and nothing else, whatever the desk's page sent.
 * The administration reads Danish.
 */
@Component
class InquiryLetters {
    private final Bundles bundles;

    InquiryLetters(Bundles bundles) {
        this.bundles = bundles;
    }

    CaseEvent filled(CaseEvent event, Complaint.Submitted complaint, Stream<Document> papers) {
        return event instanceof WrittenInquirySent sent && sent.letter().isPresent()
                ? new WrittenInquirySent(
                        sent.unit(),
                        sent.text(),
                        sent.newsBy(),
                        sent.letter().map(letter -> filled(letter, complaint, papers)))
                : event;
    }

    private InquiryLetter filled(InquiryLetter letter, Complaint.Submitted complaint, Stream<Document> papers) {
        List<String> there = papers.map(Document::name).toList();
        List<InquiryLetter.Section> shown =
                Summary.toldToAdministration(complaint.answers(), bundles.in(Language.DANISH)).stream()
                        .map(section -> section(section, complaint.language()))
                        .toList();
        return new InquiryLetter(
                complaint.name(),
                letter.to(),
                letter.question(),
                letter.answerBy(),
                shown,
                letter.papers().stream().filter(there::contains).toList());
    }

    private static InquiryLetter.Section section(Summary.Section section, Language language) {
        return new InquiryLetter.Section(
                section.title(),
                section.rows().stream()
                        .map(row -> new InquiryLetter.Row(
                                row.label(), row.values(), Optional.of(language).filter(its -> row.written())))
                        .toList());
    }
}
