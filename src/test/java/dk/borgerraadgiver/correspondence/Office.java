package dk.borgerraadgiver.correspondence;

import dk.borgerraadgiver.casework.MessageWritten;
import dk.borgerraadgiver.complaint.ComplaintId;
import dk.borgerraadgiver.complaint.Reached;
import dk.borgerraadgiver.complaint.Recipient;
import dk.borgerraadgiver.complaint.Recipients;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.PublicAddress;
import dk.borgerraadgiver.content.TestDirectory;
import dk.borgerraadgiver.correspondence.post.TestWays;
import dk.borgerraadgiver.correspondence.postgres.TestNotices;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.identity.People;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.outbox.Stopping;
import dk.borgerraadgiver.representation.Mandating;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.CivilNumber;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * All that sends letters, put together anew after each stop: one citizen with letters by post, and whoever has a mandate
 * for them.
 */
final class Office {
    static final PersonId CITIZEN = new PersonId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    private static final CorrespondenceSettings SETTINGS =
            new CorrespondenceSettings("", "", 1_000_000, Duration.ofDays(365));

    private static final Wording WORDING =
            new Wording(new Bundles(), TestDirectory.read(), new PublicAddress("https://klag.example.dk"));

    private final Notices notices;
    private final Clock clock;
    private final Sending sending;

    Office(DataSource database, Path folder, Clock clock, Stopping stopping) {
        this.clock = clock;
        DataSource stoppable = stopping.on(database);
        notices = TestNotices.in(stoppable);
        Everybody people = new Everybody();
        sending = new Sending(
                notices,
                new Addressees(new OneCitizen(), new Mandating(stoppable).acting, people),
                WORDING,
                new Postman(
                        letter -> Delivery.BY_HAND,
                        message -> Delivery.BY_HAND,
                        stopping.on(PrintedLetter.class, TestWays.letters(folder)),
                        stopping.on(DigitalPost.class, TestWays.digitalPost(folder, people))),
                SETTINGS,
                clock);
    }

    void hears(CaseNumber number, Instant at) {
        new Listening(notices, clock).on(new MessageWritten(number, at));
    }

    void sends() {
        sending.sendWhatIsDue();
    }

    private static final class Everybody implements People {
        @Override
        public Optional<Person> find(PersonId id) {
            return Optional.of(new Person(id, "Navn", new CivilNumber("0101904321")));
        }

        @Override
        public Person met(CivilNumber civilNumber, String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public PersonId heardOf(CivilNumber civilNumber, String name) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class OneCitizen implements Recipients {
        @Override
        public Optional<Recipient> of(CaseNumber number) {
            return Optional.of(new Recipient(
                    new Party.Citizen(CITIZEN), Language.DANISH, Reached.byLetter("Åvej 1", "1704", "København V")));
        }

        @Override
        public Optional<Recipient> of(ComplaintId complaint) {
            return Optional.empty();
        }
    }
}
