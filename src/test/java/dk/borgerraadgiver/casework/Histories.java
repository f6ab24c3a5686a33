package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.casework.CaseEvent.AdministrationAnswered;
import dk.borgerraadgiver.casework.CaseEvent.AppealDeadlineNoted;
import dk.borgerraadgiver.casework.CaseEvent.Assigned;
import dk.borgerraadgiver.casework.CaseEvent.ChangeNoted;
import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.ConsentGiven;
import dk.borgerraadgiver.casework.CaseEvent.ConsentTakenBack;
import dk.borgerraadgiver.casework.CaseEvent.HandedOver;
import dk.borgerraadgiver.casework.CaseEvent.LetterSent;
import dk.borgerraadgiver.casework.CaseEvent.MediationBegan;
import dk.borgerraadgiver.casework.CaseEvent.MediationDeclined;
import dk.borgerraadgiver.casework.CaseEvent.MediationEnded;
import dk.borgerraadgiver.casework.CaseEvent.MediationOffered;
import dk.borgerraadgiver.casework.CaseEvent.MediationWanted;
import dk.borgerraadgiver.casework.CaseEvent.MessageFromCitizen;
import dk.borgerraadgiver.casework.CaseEvent.MessageToCitizen;
import dk.borgerraadgiver.casework.CaseEvent.NobodyElse;
import dk.borgerraadgiver.casework.CaseEvent.PaperAdded;
import dk.borgerraadgiver.casework.CaseEvent.PointAnswered;
import dk.borgerraadgiver.casework.CaseEvent.PointContested;
import dk.borgerraadgiver.casework.CaseEvent.Postponed;
import dk.borgerraadgiver.casework.CaseEvent.Received;
import dk.borgerraadgiver.casework.CaseEvent.Reopened;
import dk.borgerraadgiver.casework.CaseEvent.ReopeningAsked;
import dk.borgerraadgiver.casework.CaseEvent.ReopeningRefused;
import dk.borgerraadgiver.casework.CaseEvent.ScreeningBegan;
import dk.borgerraadgiver.casework.CaseEvent.SupervisionBegan;
import dk.borgerraadgiver.casework.CaseEvent.SupervisionEnded;
import dk.borgerraadgiver.casework.CaseEvent.UnitContactedByPhone;
import dk.borgerraadgiver.casework.CaseEvent.UnitNotReached;
import dk.borgerraadgiver.casework.CaseEvent.Withdrawn;
import dk.borgerraadgiver.casework.CaseEvent.WrittenInquirySent;
import dk.borgerraadgiver.complaint.Consent.MayContact;
import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.Rejected;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** What can happen in a case, who can try it, and histories made of it by chance, the same ones each time. */
public final class Histories {
    static final Instant START = Instant.parse("2026-11-02T09:00:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    static final LocalDate LATER = DAY.plusDays(9);
    static final By CITIZEN = new By.Citizen(new PersonId(UUID.randomUUID()));
    static final By.Officer KAREN = new By.Officer(new EmployeeId(UUID.randomUUID()), "Karen Holm");
    static final By.Officer JENS = new By.Officer(new EmployeeId(UUID.randomUUID()), "Jens Lund");
    static final List<By> EVERYBODY = List.of(CITIZEN, KAREN, JENS, new By.Site());
    static final Received RECEIVED = new Received(Optional.empty(), Optional.of(MayContact.YES));
    private static final InquiryLetter LETTER = new InquiryLetter("Anna", "Hvorfor?", DAY, List.of(), List.of());
    static final List<CaseEvent> EVENTS = List.of(
            RECEIVED,
            new CaseEvent.TypedIn(),
            new Assigned(),
            new HandedOver(KAREN.id(), KAREN.name()),
            new NobodyElse("Jeg er alene."),
            new ScreeningBegan("Vi læser.", Optional.of(DAY)),
            called("Vi ringede.", Optional.empty()),
            called("Vi ringer igen.", Optional.of(LATER)),
            new UnitContactedByPhone("Enhed", "Vi ringede.", Optional.empty(), Optional.of("Bo"), Optional.empty()),
            new UnitNotReached("Enhed"),
            new ConsentGiven(""),
            new ConsentTakenBack("Nej"),
            new WrittenInquirySent("Enhed", "Vi skrev.", Optional.empty(), Optional.of(LETTER)),
            new LetterSent(4),
            new SupervisionBegan("Vi ser på det.", Optional.of(DAY)),
            new SupervisionEnded("Tilsynet er slut.", Optional.empty()),
            new MediationWanted(),
            new MediationOffered("Vil du mægle?"),
            new CaseEvent.MediationAccepted(),
            new MediationDeclined(Ended.CITIZEN_STOPPED, ""),
            new MediationDeclined(Ended.ADMINISTRATION_STOPPED, ""),
            new MediationBegan("Vi mægler.", Optional.empty()),
            new MediationEnded(Ended.AGREED, "Enige."),
            new MediationEnded(Ended.OFFICE_STOPPED, ""),
            new AdministrationAnswered("De svarede."),
            new AppealDeadlineNoted(DAY, "Ankestyrelsen"),
            new MessageFromCitizen("Hej"),
            new MessageToCitizen("Hvornår?", true, Optional.of(DAY)),
            new PaperAdded(new DocumentId(UUID.randomUUID()), "a.pdf"),
            new PointAnswered(1, Finding.JUSTIFIED, "Ja."),
            new PointAnswered(2, Finding.JUSTIFIED, "Ja."),
            new PointContested(1, "Nej."),
            new Postponed("Sygdom", DAY, LATER),
            new Closed(Outcome.SOLVED, Optional.empty(), "Slut."),
            new Withdrawn(""),
            new Reopened("Igen.", Optional.empty()),
            new ReopeningAsked("Se på det igen."),
            new ReopeningRefused("Nej, for der er intet nyt."),
            new ChangeNoted("Programmet er rettet."));

    private static final int STEPS = 14;
    private static final int TRIES = 400;

    private Histories() {}

    /** Each history as it was after each of its steps. */
    public static Stream<CaseFile> byChance(int many) {
        Random random = new Random(20261122);
        return Stream.generate(() -> grown(received(), random)).limit(many).flatMap(List::stream);
    }

    /** The same of cases that were closed once. */
    public static Stream<CaseFile> onceClosed(int many) {
        Random random = new Random(20261123);
        return Stream.generate(() -> grown(closed(), random)).limit(many).flatMap(List::stream);
    }

    public static Status status(CaseFile file, LocalDate today) {
        return Status.of(file, Optional.empty(), today);
    }

    static CaseFile received() {
        return receivedWith(Optional.of(MayContact.YES));
    }

    /** @param mayContact what the citizen said of contact with the administration */
    static CaseFile receivedWith(Optional<MayContact> mayContact) {
        return CaseFile.received(
                new CaseNumber("BR-2026-000001"),
                new Party.Citizen(new PersonId(UUID.randomUUID())),
                2,
                mayContact,
                START);
    }

    /** Somebody at the unit was spoken with, and something was agreed. */
    static UnitContactedByPhone called(String text, Optional<LocalDate> newsBy) {
        return new UnitContactedByPhone("Enhed", text, newsBy, Optional.of("Bo"), Optional.of("De svarer."));
    }

    static CaseFile screened() {
        return byOfficer(received(), new ScreeningBegan("Vi læser din klage.", Optional.empty()));
    }

    static CaseFile byOfficer(CaseFile file, CaseEvent event) {
        return file.with(KAREN, START, event);
    }

    static CaseFile closed() {
        CaseFile file = received();
        for (CaseEvent event : List.of(
                new Assigned(),
                new ScreeningBegan("Vi læser.", Optional.of(DAY)),
                new PointAnswered(1, Finding.JUSTIFIED, "Ja."),
                new PointAnswered(2, Finding.JUSTIFIED, "Ja."),
                new Closed(Outcome.SOLVED, Optional.empty(), "Slut."))) {
            file = file.with(KAREN, START.plus(Duration.ofDays(1)), event);
        }
        return file;
    }

    /** Of the letters, the one that is there. */
    private static CaseEvent fitting(CaseEvent event, CaseFile file) {
        return event instanceof LetterSent
                ? CaseInquiry.toSend(file).stream()
                        .findFirst()
                        .map(letter -> (CaseEvent) new LetterSent(letter.position()))
                        .orElse(event)
                : event;
    }

    private static List<CaseFile> grown(CaseFile from, Random random) {
        List<CaseFile> all = new ArrayList<>(List.of(from));
        for (int tries = 0; tries < TRIES && all.size() < STEPS; tries++) {
            CaseFile file = all.getLast();
            CaseEvent event = fitting(EVENTS.get(random.nextInt(EVENTS.size())), file);
            By by = EVERYBODY.get(random.nextInt(EVERYBODY.size()));
            try {
                all.add(file.with(by, file.movedAt().plus(Duration.ofDays(1)), event));
            } catch (Rejected no) {
                // tried something that is not allowed now
            }
        }
        return all;
    }
}
