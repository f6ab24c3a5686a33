package dk.borgerraadgiver.demo;

import dk.borgerraadgiver.casework.CaseDesk;
import dk.borgerraadgiver.casework.OfficerDesk;
import dk.borgerraadgiver.casework.Purpose;
import dk.borgerraadgiver.complaint.Answer;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.ComplaintDesk;
import dk.borgerraadgiver.complaint.HandIn;
import dk.borgerraadgiver.complaint.SubmittedComplaints;
import dk.borgerraadgiver.content.Administration;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.Time;
import dk.borgerraadgiver.content.Wording;
import dk.borgerraadgiver.identity.Actor.Employee;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.shared.CaseNumber;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Puts the seed cases into an empty demo, over the same desks as everybody: no step is there that nobody did. */
@Component
@Profile("demo")
class SeedCases implements ApplicationRunner {
    private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 5);
    private static final int MINUTES_BETWEEN = 47;

    private final SeedPeople people;
    private final ComplaintDesk complaints;
    private final SubmittedComplaints submitted;
    private final CaseDesk citizens;
    private final OfficerDesk officers;
    private final SeedMediation mediation;
    private final Directory directory;
    private final DemoClock clock;
    private final JsonMapper json;

    SeedCases(
            SeedPeople people,
            ComplaintDesk complaints,
            SubmittedComplaints submitted,
            CaseDesk citizens,
            OfficerDesk officers,
            SeedMediation mediation,
            Directory directory,
            DemoClock clock,
            JsonMapper json) {
        this.people = people;
        this.complaints = complaints;
        this.submitted = submitted;
        this.citizens = citizens;
        this.officers = officers;
        this.mediation = mediation;
        this.directory = directory;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (submitted.of(people.employee("ida")).isEmpty()) {
            read().forEach(this::make);
        }
    }

    private List<SeedCase> read() throws IOException {
        try (InputStream file = new ClassPathResource("demo/cases.json").getInputStream()) {
            return json.readValue(file, new TypeReference<List<SeedCase>>() {});
        }
    }

    private void make(SeedCase seed) {
        LocalDate received = LocalDate.now(clock).minusDays(seed.daysAgo());
        Person citizen = people.citizen(seed.citizen());
        Instant before = received.atTime(seed.at()).atZone(Time.DENMARK).toInstant();
        clock.at(before, () -> handIn(citizen, seed, received));
        CaseNumber number = citizens.mine(citizen).getFirst().file().number();
        for (SeedCase.Deed deed : seed.history()) {
            Instant at = later(before, officeHours(received.plusDays(deed.day())));
            clock.at(at, () -> does(deed, citizen, number, received));
            before = at;
        }
    }

    private void handIn(Person citizen, SeedCase seed, LocalDate received) {
        Wording administration = directory
                .administration(seed.administration())
                .map(Administration::name)
                .orElseThrow();
        Complaint.Draft draft = complaints.begin(citizen, Language.DANISH, SeedGate.known(seed, received));
        for (Answer answer : SeedComplaint.answers(seed, administration)) {
            complaints.save(citizen, draft.id(), answer, 0);
        }
        int revision = complaints.draft(citizen, draft.id()).revision();
        HandIn handIn = complaints.submit(citizen, draft.id(), revision, Language.DANISH);
        if (!(handIn instanceof HandIn.Received)) {
            throw new IllegalStateException("Seed case of %s: %s".formatted(seed.citizen(), handIn));
        }
    }

    private void does(SeedCase.Deed deed, Person citizen, CaseNumber number, LocalDate received) {
        switch (deed.what()) {
            case "message-from-citizen" -> citizens.write(citizen, number, deed.text());
            case "mediation-asked" -> mediation.asks(citizen, number, deed.text());
            case "mediation-agreed-to" ->
                mediation.administrationSaysYes(people.employee(deed.by()), number, deed.text());
            case "withdrawn" -> citizens.withdraw(citizen, number, deed.text());
            default -> officerDoes(deed, people.employee(deed.by()), number, received);
        }
    }

    private void officerDoes(SeedCase.Deed deed, Employee officer, CaseNumber number, LocalDate received) {
        Purpose purpose = officers.needsPurpose(officer, number) ? Purpose.STANDING_IN : Purpose.HANDLING;
        var file = officers.open(officer, number, purpose).file();
        officers.record(officer, number, file.version(), SeedEvent.of(deed, file, received));
    }

    /** Nobody works at weekends; then it was done on the Friday before. */
    private static Instant officeHours(LocalDate day) {
        LocalDate worked = switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
        return worked.atTime(OFFICE_OPENS).atZone(Time.DENMARK).toInstant();
    }

    private static Instant later(Instant before, Instant wanted) {
        return wanted.isAfter(before) ? wanted : before.plusSeconds(60L * MINUTES_BETWEEN);
    }
}
