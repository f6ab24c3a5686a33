package dk.borgerraadgiver.handover;

import dk.borgerraadgiver.TestDatabase;
import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.CaseFact;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.CaseHistories;
import dk.borgerraadgiver.casework.Entry;
import dk.borgerraadgiver.casework.EntryMade;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.ComplaintId;
import dk.borgerraadgiver.complaint.ComplaintSubmitted;
import dk.borgerraadgiver.complaint.SubmittedComplaints;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.documents.Document;
import dk.borgerraadgiver.documents.DocumentDesk;
import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.documents.FileKind;
import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.documents.HiddenData;
import dk.borgerraadgiver.documents.RememberedPapers;
import dk.borgerraadgiver.documents.Safety;
import dk.borgerraadgiver.handover.postgres.TestHandovers;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.representation.MandateId;
import dk.borgerraadgiver.shared.CaseNumber;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two cases on the way to whatever case system is given: one handed in now, one from before there was one. */
public final class Handings {
    static final CaseNumber NUMBER = new CaseNumber("BR-2026-000123");
    static final CaseNumber OLD = new CaseNumber("BR-2025-000009");
    static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");
    static final Actor OFFICER =
            new Actor.Employee(new EmployeeId(UUID.randomUUID()), "Lise", Set.of(Actor.Role.CASE_OFFICER));
    private static final DataSource DATABASE = TestDatabase.with("handover");
    private static final HandoverSettings SETTINGS = new HandoverSettings("", "", "", Duration.ofDays(1));
    private static final Packer SMALL = handover -> new Parcel(
            handover.id(),
            handover.number(),
            handover.sequence(),
            List.of(new Parcel.Enclosure("entry.json", ("" + handover.sequence()).getBytes(StandardCharsets.UTF_8))));

    final Handovers handovers = TestHandovers.in(DATABASE);
    private final Map<CaseNumber, CaseFile> files = new HashMap<>();
    private Instant now = AT;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final Queueing queueing = new Queueing(handovers, new Histories(), clock);

    Handings() {
        JdbcClient.create(DATABASE).sql("delete from handover").update();
        files.put(NUMBER, received(NUMBER));
        files.put(OLD, received(OLD));
    }

    void submitted(CaseSystem system) {
        listening(system).on(new ComplaintSubmitted(NUMBER, AT));
        listening(system).on(new ComplaintSubmitted(NUMBER, AT));
        later(Duration.ofSeconds(15));
    }

    /** Heard twice, as everything may be. */
    void wrote(CaseNumber number, CaseSystem system) {
        unheard(number);
        EntryMade event = new EntryMade(number, files.get(number).history().size(), now);
        listening(system).on(event);
        listening(system).on(event);
    }

    void unheard(CaseNumber number) {
        CaseFile file = files.get(number);
        Entry entry = new Entry(
                file.history().size() + 1,
                now,
                new By.Citizen(new PersonId(UUID.randomUUID())),
                new CaseEvent.MessageFromCitizen("Hvordan går det?"));
        files.put(
                number,
                new CaseFile(
                        number,
                        file.party(),
                        file.papers(),
                        file.points(),
                        Stream.concat(file.history().stream(), Stream.of(entry)).toList(),
                        file.version() + 1));
    }

    void handing(CaseSystem system) {
        new Handing(handovers, SMALL, system, clock).handOverWhatIsDue();
    }

    HandoverDesk desk(CaseSystem system) {
        return new HandoverDesk(handovers, queueing, new Histories(), new Two(), system, SETTINGS, clock);
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    void minutesLater(int minutes) {
        later(Duration.ofMinutes(minutes));
    }

    /** As the citizen reads it. */
    String fact(CaseSystem system) {
        return fact(system, CaseFact::value);
    }

    String factAtDesk(CaseSystem system) {
        return fact(system, CaseFact::valueAtDesk);
    }

    private String fact(CaseSystem system, BiFunction<CaseFact, Texts, String> value) {
        Texts texts = new Bundles().in(Language.DANISH);
        return new HandoverFacts(handovers, system, SETTINGS, clock)
                .of(NUMBER).stream()
                        .map(fact -> fact.label(texts) + ": " + value.apply(fact, texts))
                        .reduce("", String::concat);
    }

    private HandedInListening listening(CaseSystem system) {
        return new HandedInListening(handovers, queueing, system, clock);
    }

    private static CaseFile received(CaseNumber number) {
        return new CaseFile(
                number,
                new Party.Citizen(new PersonId(UUID.randomUUID())),
                FolderId.fresh(),
                1,
                List.of(new Entry(1, AT, new By.Site(), new CaseEvent.Received(Optional.empty(), Optional.empty()))),
                1);
    }

    private final class Histories implements CaseHistories {
        @Override
        public Optional<CaseFile> whole(CaseNumber number) {
            return Optional.ofNullable(files.get(number));
        }

        @Override
        public Map<CaseNumber, Integer> lengths() {
            return files.values().stream()
                    .collect(Collectors.toMap(
                            CaseFile::number, file -> file.history().size()));
        }
    }

    private static final class Two implements SubmittedComplaints {
        @Override
        public Optional<Complaint.Submitted> find(CaseNumber number, Actor actor) {
            return Optional.empty();
        }

        @Override
        public List<Complaint.Submitted> written(Actor.Person writer, MandateId mandate) {
            return List.of();
        }

        @Override
        public List<Complaint.Submitted> of(Actor actor) {
            return Stream.of(NUMBER, OLD)
                    .map(number -> new Complaint.Submitted(
                            new ComplaintId(UUID.randomUUID()),
                            number,
                            new Party.Citizen(new PersonId(UUID.randomUUID())),
                            "Bo",
                            FolderId.fresh(),
                            Language.DANISH,
                            Answers.NONE,
                            AT,
                            Optional.empty(),
                            Optional.empty()))
                    .toList();
        }
    }

    /** With one paper in this folder. */
    static DocumentDesk papers(FolderId folder, DocumentId id, Safety safety) {
        RememberedPapers papers = new RememberedPapers();
        papers.put(
                folder,
                new Document(id, "0101904321 dom.pdf", FileKind.PDF, 3, AT, safety, HiddenData.NOT_LOOKED_FOR),
                "dom".getBytes(StandardCharsets.UTF_8));
        return papers;
    }
}
