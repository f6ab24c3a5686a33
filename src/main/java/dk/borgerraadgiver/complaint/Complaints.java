package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Professional;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.representation.MandateId;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.CompanyNumber;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** The cupboard of complaints. A draft is found only for the one who writes it. */
public interface Complaints {
    /** What they write for themselves. */
    Optional<Complaint.Draft> draftOf(PersonId citizen);

    Optional<Complaint.Draft> draftFor(PersonId citizen, WriterId writer);

    /** What they write for this company. */
    Optional<Complaint.Draft> draftOf(Professional professional, CompanyNumber company);

    Optional<Complaint.Draft> draft(ComplaintId id, Actor writer);

    /** Puts it in, unless the person has an open draft already. */
    void begin(Complaint.Draft draft, Instant at);

    /** Instead of what was said at the gate before, as long as it is a draft. */
    void said(ComplaintId draft, Optional<SaidAtGate> said);

    /** Waits for whoever else holds it, and holds it until the end of the transaction. */
    Optional<Complaint> held(ComplaintId id, Actor writer);

    void save(Complaint.Draft draft, Answer answer);

    CaseNumber nextNumber(Year year);

    void submit(Complaint.Submitted complaint);

    void withdraw(Complaint.Withdrawn complaint);

    void keep(ComplaintId draft, Instant until);

    void delete(ComplaintId draft);

    /** Submitted or withdrawn; kept from others until the transaction ends. */
    Optional<Complaint> handedInToChange(CaseNumber number);

    /** For those who may see every case. */
    Optional<Complaint.Submitted> handedIn(CaseNumber number);

    List<Complaint.Submitted> handedInBy(PersonId citizen);

    /** Whoever handed them in. */
    List<Complaint.Submitted> handedInBy(CompanyNumber company);

    /** What this writer handed in with this mandate, newest first. */
    List<Complaint.Submitted> handedInFor(MandateId mandate, PersonId writer);

    /** For those who may see every case. */
    List<Complaint.Submitted> handedIn();

    /** Drafts that go before this moment and whose owners have not been told. */
    List<Complaint.Draft> unwarned(Instant goBefore);

    void warned(ComplaintId draft, Instant at, Instant keptUntil);

    /** Drafts whose time is over and whose owners have been told. */
    List<Complaint.Draft> over(Instant now);

    Optional<Recipient> recipient(ComplaintId id);

    Optional<Recipient> recipient(CaseNumber number);
}
