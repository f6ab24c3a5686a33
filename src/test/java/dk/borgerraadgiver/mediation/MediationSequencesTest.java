package dk.borgerraadgiver.mediation;

import static dk.borgerraadgiver.mediation.MediationTest.CITIZEN;
import static dk.borgerraadgiver.mediation.MediationTest.HANDLER;
import static dk.borgerraadgiver.mediation.MediationTest.HERE;
import static dk.borgerraadgiver.mediation.MediationTest.MEDIATOR;
import static dk.borgerraadgiver.mediation.MediationTest.NOW;
import static dk.borgerraadgiver.mediation.MediationTest.NUMBER;
import static dk.borgerraadgiver.mediation.MediationTest.THIRD;
import static dk.borgerraadgiver.mediation.MediationTest.TOLD;
import static dk.borgerraadgiver.mediation.MediationTest.at;
import static dk.borgerraadgiver.mediation.MediationTest.topics;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.casework.Stage;
import dk.borgerraadgiver.mediation.MediationEvent.AgreementWritten;
import dk.borgerraadgiver.mediation.MediationEvent.AskedFor;
import dk.borgerraadgiver.mediation.MediationEvent.Begun;
import dk.borgerraadgiver.mediation.MediationEvent.Confirmed;
import dk.borgerraadgiver.mediation.MediationEvent.MediatorNamed;
import dk.borgerraadgiver.mediation.MediationEvent.MeetingSet;
import dk.borgerraadgiver.mediation.MediationEvent.NeedsTold;
import dk.borgerraadgiver.mediation.MediationEvent.Offered;
import dk.borgerraadgiver.mediation.MediationEvent.Released;
import dk.borgerraadgiver.mediation.MediationEvent.Said;
import dk.borgerraadgiver.mediation.MediationEvent.SaidYes;
import dk.borgerraadgiver.mediation.MediationEvent.Stopped;
import dk.borgerraadgiver.shared.Rejected;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever anybody tries in whatever order, only lawful mediations come of it; the law is said here once more. */
class MediationSequencesTest {
    private static final List<By> ACTORS = List.of(CITIZEN, HANDLER, MEDIATOR, THIRD, new By.Site());
    private final Random random = new Random(20261122);
    private final Set<Phase> reached = EnumSet.noneOf(Phase.class);

    @Test
    void everyWayThatWorksWithinFiveStepsIsLawful() {
        List<Mediation> all = new ArrayList<>();
        for (By by : ACTORS) {
            for (Stage stage : Stage.values()) {
                for (MediationEvent event : events(1)) {
                    opened(by, event, stage).ifPresent(all::add);
                }
            }
        }
        assertThat(all)
                .isNotEmpty()
                .allSatisfy(first -> assertThat(first.history().getFirst().by()).isNotInstanceOf(By.Site.class));
        List<Mediation> now = List.of(MediationTest.asked());
        for (int step = 0; step < 4; step++) {
            List<Mediation> next = new ArrayList<>();
            for (Mediation before : now) {
                for (By by : ACTORS) {
                    for (MediationEvent event : events(before.history().size())) {
                        tried(before, by, event).ifPresent(next::add);
                    }
                }
            }
            next.forEach(this::assertLawful);
            now = new ArrayList<>(new HashSet<>(next));
        }
        assertThat(now).hasSizeGreaterThan(100);
    }

    @Test
    void longWaysAreLawfulToo() {
        for (int sequence = 0; sequence < 400; sequence++) {
            Mediation mediation = random.nextBoolean()
                    ? MediationTest.asked()
                    : Mediation.opened(NUMBER, HANDLER, NOW, new Offered(topics(), "Vil du?"), at(Stage.SCREENING));
            for (int step = 0; step < 25 && !mediation.phase().over(); step++) {
                List<Mediation> next = next(mediation);
                mediation = next.get(random.nextInt(next.size()));
            }
            assertLawful(mediation);
            reached.add(mediation.phase());
        }
        assertThat(reached).containsExactlyInAnyOrder(Phase.values());
    }

    /** All that works from here; an end is among it only now and then, or no way would be long. */
    private List<Mediation> next(Mediation before) {
        boolean mayStop = random.nextInt(20) == 0;
        List<Mediation> next = new ArrayList<>();
        for (By by : ACTORS) {
            for (MediationEvent event : events(before.history().size())) {
                if (mayStop || !(event instanceof Stopped)) {
                    tried(before, by, event).ifPresent(next::add);
                }
            }
        }
        return next;
    }

    private void assertLawful(Mediation mediation) {
        Set<Side> yes = EnumSet.noneOf(Side.class);
        Optional<By> mediator = Optional.empty();
        boolean begun = false;
        boolean over = false;
        Set<Side> confirmed = EnumSet.noneOf(Side.class);
        for (Line line : mediation.history()) {
            assertThat(over).as("nothing after the end").isFalse();
            boolean citizen = line.by().equals(CITIZEN);
            switch (line.event()) {
                case AskedFor asked -> yes.add(Side.CITIZEN);
                case Offered offered -> assertThat(line.by()).isInstanceOf(By.Officer.class);
                case MediatorNamed named -> {
                    assertThat(line.by()).as("R20").isIn(MEDIATOR, THIRD);
                    mediator = Optional.of(line.by());
                }
                case SaidYes said -> {
                    assertThat(yes.add(said.side())).isTrue();
                    assertOwn(citizen, said.side(), said.spoken(), line, mediator);
                }
                case Begun it -> {
                    assertThat(yes).as("R20").containsExactlyInAnyOrder(Side.values());
                    assertThat(mediator).contains(line.by());
                    begun = true;
                }
                case Said said -> {
                    assertThat(begun).isTrue();
                    assertOwn(citizen, said.side(), said.spoken(), line, mediator);
                }
                case Released released -> {
                    Said said =
                            (Said) mediation.history().get(released.line() - 1).event();
                    assertThat(released.line()).isLessThan(line.position());
                    assertOwn(citizen, said.side(), released.spoken(), line, mediator);
                }
                case NeedsTold told -> assertOwn(citizen, Side.CITIZEN, told.spoken(), line, mediator);
                case MeetingSet set -> assertThat(mediator).contains(line.by());
                case AgreementWritten written -> {
                    assertThat(mediator).contains(line.by());
                    confirmed.clear();
                }
                case Confirmed said -> {
                    assertThat(confirmed.add(said.side())).isTrue();
                    assertOwn(citizen, said.side(), said.spoken(), line, mediator);
                    over = confirmed.size() == 2;
                }
                case Stopped stopped -> over = true;
            }
        }
        assertThat(mediation.phase().over()).isEqualTo(over);
        assertNothingShows(mediation);
    }

    private static void assertOwn(
            boolean citizen, Side side, Optional<Spoken> spoken, Line line, Optional<By> mediator) {
        assertThat(citizen && side == Side.CITIZEN && spoken.isEmpty()
                        || mediator.equals(Optional.of(line.by())) && spoken.isPresent())
                .as("who says what: %s", line)
                .isTrue();
    }

    /** R23, by the words themselves. */
    private static void assertNothingShows(Mediation mediation) {
        String citizen = mediation.seenBy(Reader.CITIZEN).toString();
        String office = mediation.seenBy(Reader.OFFICE).toString();
        for (Line line : mediation.history()) {
            if (line.event() instanceof Said said && !mediation.isReleased(line.position())) {
                assertThat(office).as("R23").doesNotContain(said.words());
                assertThat(citizen.contains(said.words())).as("R23").isEqualTo(said.side() == Side.CITIZEN);
            }
        }
    }

    private static Optional<Mediation> opened(By by, MediationEvent event, Stage stage) {
        try {
            return Optional.of(Mediation.opened(NUMBER, by, NOW, event, at(stage)));
        } catch (Rejected no) {
            return Optional.empty();
        }
    }

    private static Optional<Mediation> tried(Mediation mediation, By by, MediationEvent event) {
        Stage stage = mediation.phase() == Phase.RUNNING ? Stage.MEDIATION : Stage.SCREENING;
        try {
            return Optional.of(mediation.with(by, NOW, event, at(stage)));
        } catch (Rejected no) {
            return Optional.empty();
        }
    }

    /** One of each, for each side, with and without somebody who spoke; lines that exist and lines that do not. */
    private List<MediationEvent> events(int lines) {
        List<MediationEvent> events = new ArrayList<>(List.of(
                new AskedFor(topics(), ""),
                new Offered(topics(), "Vil du?"),
                new MediatorNamed(),
                new Begun("Vi begynder."),
                new MeetingSet(new Meeting(LocalDate.of(2026, 12, 1), LocalTime.NOON, false, "Stuen", "Ingen trin")),
                new AgreementWritten("Aftalen"),
                new Stopped(Stopper.OFFICE, "Det går ikke.", HERE)));
        for (Optional<Spoken> spoken : List.of(HERE, TOLD)) {
            events.add(new NeedsTold(new Needs("Følges ind", ""), spoken));
            for (Side side : Side.values()) {
                events.add(new SaidYes(side, spoken));
                events.add(new Said(side, "Ord%d-%s-%s".formatted(lines, side, spoken.isPresent()), spoken));
                events.add(new Confirmed(side, lines, spoken));
                events.add(new Confirmed(side, Math.max(1, lines - 1), spoken));
                events.add(new Stopped(Stopper.valueOf(side.name()), "", spoken));
            }
            events.add(new Released(lines, spoken));
            events.add(new Released(Math.max(1, lines - 1), spoken));
        }
        return events;
    }
}
