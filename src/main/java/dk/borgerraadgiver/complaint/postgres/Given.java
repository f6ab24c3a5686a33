package dk.borgerraadgiver.complaint.postgres;

import dk.borgerraadgiver.complaint.Answer;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Step;
import java.util.Map;
import java.util.stream.Collectors;

/** All answers of one complaint, each with the number of times it has been saved. */
record Given(Map<Step, Versioned> steps) {
    record Versioned(int version, Answer answer) {}

    Answers answers() {
        return Answers.of(steps.values().stream().map(Versioned::answer).toList());
    }

    Map<Step, Integer> versions() {
        return steps.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, step -> step.getValue().version()));
    }
}
