package dk.borgerraadgiver.demo;

import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Known;
import dk.borgerraadgiver.complaint.SaidAtGate;
import dk.borgerraadgiver.guidance.GateAnswer.About;
import dk.borgerraadgiver.guidance.GateAnswer.AppealDates;
import dk.borgerraadgiver.guidance.GateAnswer.Elsewhere;
import dk.borgerraadgiver.guidance.GateAnswer.Municipality;
import dk.borgerraadgiver.guidance.GateAnswer.Waiting;
import dk.borgerraadgiver.guidance.GateAnswers;
import java.time.LocalDate;
import java.util.Optional;

/** What the citizen of a seed case said at the gate, on the day that they complained. */
final class SeedGate {
    private SeedGate() {}

    static Known known(SeedCase seed, LocalDate received) {
        return new Known.BeforeLogin(
                Answers.NONE, seed.gate().map(said -> new SaidAtGate(answers(said, received), received)));
    }

    private static GateAnswers answers(SeedCase.Gate said, LocalDate received) {
        return GateAnswers.none()
                .with(Municipality.YES)
                .with(new About(said.about()))
                .with(said.decisionLetter())
                .with(new AppealDates(Optional.of(received.plusDays(said.deadlineDay())), Optional.empty()))
                .with(Elsewhere.NO)
                .with(said.raised())
                .with(new Waiting(Optional.of(received.minusWeeks(2))))
                .with(said.when());
    }
}
