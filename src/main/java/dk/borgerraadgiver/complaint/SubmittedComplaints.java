package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.representation.MandateId;
import dk.borgerraadgiver.shared.CaseNumber;
import java.util.List;
import java.util.Optional;

/** Complaints that have been handed in, also those withdrawn since. A person finds their own, a case officer all. */
public interface SubmittedComplaints {
    Optional<Complaint.Submitted> find(CaseNumber number, Actor actor);

    /** What the person handed in with a mandate, whatever became of it: their own words. Newest first. */
    List<Complaint.Submitted> written(Actor.Person writer, MandateId mandate);

    /** Newest first. */
    List<Complaint.Submitted> of(Actor actor);
}
