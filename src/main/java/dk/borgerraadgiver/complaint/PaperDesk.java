package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Employee;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.NotThere;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a case officer types in what somebody wrote on paper (R31). */
@Service
@Transactional
public class PaperDesk {
    private final WrittenForCitizen written;
    private final HandingIn handingIn;

    PaperDesk(Complaints complaints, ComplaintDesk desk, ApplicationEventPublisher events, Clock clock) {
        written = new WrittenForCitizen(OnBehalf.OnPaper.class, complaints, desk, clock);
        handingIn = new HandingIn(complaints, events, clock);
    }

    public ComplaintId begin(Actor actor, PaperId paper) {
        Employee officer = officer(actor);
        OnBehalf writer = new OnBehalf.OnPaper(WriterId.of(officer), officer.name(), paper);
        return written.begin(writer, Language.DANISH, ComplaintDesk.KEPT);
    }

    /** What is not typed to its end; nothing once it is a case. */
    @Transactional(readOnly = true)
    public Optional<Complaint.Draft> open(Actor actor, ComplaintId id) {
        return written.open(officer(actor), id);
    }

    /** @throws NotThere when it is not this officer's */
    public Saved save(Actor actor, ComplaintId id, Answer answer, int version) {
        return written.save(officer(actor), id, answer, version);
    }

    /**
     * Makes it a case; once, however often it is sent.
     *
     * @param citizen who it belongs to from now on
     * @param name as it stands on the paper; empty where nobody is named
     * @param came the day of the letter, from which every date counts
     * @param revision of the draft that was read back
     */
    public HandIn submit(Actor actor, ComplaintId id, PersonId citizen, String name, LocalDate came, int revision) {
        return written.submit(
                officer(actor),
                id,
                draft -> handingIn.typedIn(draft.of(citizen), name, came, revision, languageOf(draft.answers())));
    }

    public void delete(Actor actor, ComplaintId id) {
        written.delete(officer(actor), id);
    }

    /** Letters go out in the language that the citizen asks for, whatever the officer's screen speaks. */
    private static Language languageOf(Answers answers) {
        return answers.contact().spoken().filter(Contact.Spoken.ENGLISH::equals).isPresent()
                ? Language.ENGLISH
                : Language.DANISH;
    }

    private static Employee officer(Actor actor) {
        if (actor instanceof Employee employee && employee.is(Actor.Role.CASE_OFFICER)) {
            return employee;
        }
        throw new NotThere("officers' desk");
    }
}
