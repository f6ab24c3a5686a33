package dk.borgerraadgiver.complaint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The way through the wizard, read off the answers and nothing else: so back, reload, bookmark and two tabs all work. */
public record Journey(List<Step> steps, Answers answers) {
    public static Journey through(Answers answers) {
        return new Journey(
                Arrays.stream(Step.values())
                        .filter(step -> belongs(step, answers))
                        .toList(),
                answers);
    }

    public Optional<Step> next(Step step) {
        return neighbour(step, 1);
    }

    public Optional<Step> previous(Step step) {
        return neighbour(step, -1);
    }

    /** Visited, and nothing missing there. A step that only shows is always done. */
    public boolean isDone(Step step) {
        return !step.asks()
                || answers.at(step)
                        .filter(answer -> answer.problems().isEmpty())
                        .isPresent();
    }

    /** The first step that still misses something; none when the complaint can be sent. */
    public Optional<Step> firstMissing() {
        return steps.stream().filter(step -> !isDone(step)).findFirst();
    }

    /** What must be known and is not, in the order in which it is asked: whatever lacks on a paper form. */
    public List<Question<?, ?>> unanswered() {
        return steps.stream()
                .filter(Step::asks)
                .flatMap(step -> Problems.unanswered(step, answers))
                .toList();
    }

    /** Every step up to the first that misses something. */
    public boolean mayVisit(Step step) {
        int missing = firstMissing().map(steps::indexOf).orElse(steps.size() - 1);
        return steps.contains(step) && steps.indexOf(step) <= missing;
    }

    /** Where to go on: the first step that misses something, or the page to check everything. */
    public Step goOnAt() {
        Step missing = firstMissing().orElse(Step.CHECK);
        return missing == Step.CONSENT ? Step.CHECK : missing;
    }

    /** 1, 2, 3 … as shown to the person. */
    public int number(Step step) {
        return steps.indexOf(step) + 1;
    }

    public int count() {
        return steps.size();
    }

    private Optional<Step> neighbour(Step step, int by) {
        int at = steps.indexOf(step) + by;
        return !steps.contains(step) || at < 0 || at >= steps.size() ? Optional.empty() : Optional.of(steps.get(at));
    }

    /** R22: a mediation is never about what a decision says, so it is not offered when that is all there is. */
    private static boolean belongs(Step step, Answers answers) {
        return step != Step.MEDIATION || !answers.about().kinds().equals(Set.of(About.Kind.DECISION));
    }
}
