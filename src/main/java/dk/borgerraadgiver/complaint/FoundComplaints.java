package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.representation.MandateId;
import dk.borgerraadgiver.shared.CaseNumber;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class FoundComplaints implements SubmittedComplaints, Recipients, HandedIn {
    private final Complaints complaints;

    FoundComplaints(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public Optional<Complaint.Submitted> find(CaseNumber number, Actor actor) {
        Optional<Complaint.Submitted> found = complaints.handedIn(number);
        return switch (actor) {
            case Actor.Person person ->
                found.filter(complaint -> complaint.party().isOf(person));
            case Actor.Professional professional ->
                found.filter(complaint -> complaint.party().isOf(professional));
            case Actor.Employee employee -> found.filter(complaint -> employee.is(Actor.Role.CASE_OFFICER));
        };
    }

    @Override
    public List<Complaint.Submitted> written(Actor.Person writer, MandateId mandate) {
        return complaints.handedInFor(mandate, writer.id());
    }

    @Override
    public List<Complaint.Submitted> of(Actor actor) {
        return switch (actor) {
            case Actor.Person person -> complaints.handedInBy(person.id());
            case Actor.Professional professional ->
                professional.companies().stream()
                        .flatMap(company -> complaints.handedInBy(company).stream())
                        .filter(complaint -> complaint.party().isOf(professional))
                        .toList();
            case Actor.Employee employee -> employee.is(Actor.Role.CASE_OFFICER) ? complaints.handedIn() : List.of();
        };
    }

    @Override
    public Optional<Recipient> of(CaseNumber number) {
        return complaints.recipient(number);
    }

    @Override
    public Optional<Recipient> of(ComplaintId complaint) {
        return complaints.recipient(complaint);
    }

    @Override
    public Optional<Complaint.Submitted> complaint(CaseNumber number) {
        return complaints.handedIn(number);
    }
}
