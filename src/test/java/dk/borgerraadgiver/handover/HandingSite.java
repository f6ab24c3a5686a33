package dk.borgerraadgiver.handover;

import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.casework.CaseEvent.MessageFromCitizen;
import dk.borgerraadgiver.casework.CaseEvent.Received;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.CaseHistories;
import dk.borgerraadgiver.casework.Entry;
import dk.borgerraadgiver.casework.EntryMade;
import dk.borgerraadgiver.complaint.ComplaintSubmitted;
import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.handover.postgres.TestHandovers;
import dk.borgerraadgiver.handover.system.TestCaseSystems;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.outbox.Stopping;
import dk.borgerraadgiver.shared.CaseNumber;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** All that hands cases over, put together anew after each stop. Every case has a complaint and two later entries. */
final class HandingSite {
    static final int ENTRIES = 3;
    private static final Packer SMALL = handover -> new Parcel(
            handover.id(),
            handover.number(),
            handover.sequence(),
            List.of(new Parcel.Enclosure("entry.json", new byte[9])));

    private final Handovers handovers;
    private final CaseSystem system;
    private final Clock clock;

    HandingSite(DataSource database, Path folder, Clock clock, Stopping stopping) {
        handovers = TestHandovers.in(stopping.on(database));
        system = stopping.on(CaseSystem.class, TestCaseSystems.folder(folder));
        this.clock = clock;
    }

    static CaseNumber number(int running) {
        return new CaseNumber("BR-2026-%06d".formatted(running));
    }

    void hears(CaseNumber number) {
        HandedInListening listening =
                new HandedInListening(handovers, new Queueing(handovers, new Histories(), clock), system, clock);
        listening.on(new ComplaintSubmitted(number, clock.instant()));
        listening.on(new EntryMade(number, ENTRIES, clock.instant()));
    }

    void handsOver() {
        new Handing(handovers, SMALL, system, clock).handOverWhatIsDue();
    }

    private static final class Histories implements CaseHistories {
        @Override
        public Optional<CaseFile> whole(CaseNumber number) {
            By citizen = new By.Citizen(new PersonId(UUID.randomUUID()));
            return Optional.of(new CaseFile(
                    number,
                    new Party.Citizen(new PersonId(UUID.randomUUID())),
                    FolderId.fresh(),
                    1,
                    IntStream.rangeClosed(1, ENTRIES)
                            .mapToObj(at -> new Entry(
                                    at,
                                    Instant.EPOCH,
                                    citizen,
                                    at == 1
                                            ? new Received(Optional.empty(), Optional.empty())
                                            : new MessageFromCitizen("Hej")))
                            .toList(),
                    ENTRIES));
        }

        @Override
        public Map<CaseNumber, Integer> lengths() {
            return Map.of();
        }
    }
}
