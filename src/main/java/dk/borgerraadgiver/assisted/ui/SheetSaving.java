package dk.borgerraadgiver.assisted.ui;

import dk.borgerraadgiver.assisted.Sheet;
import dk.borgerraadgiver.assisted.SheetDesk;
import dk.borgerraadgiver.complaint.Answer;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.PaperId;
import dk.borgerraadgiver.complaint.Points;
import dk.borgerraadgiver.complaint.Saved;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.shared.NotThere;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Saves what has changed on the screen since it was saved last, step by step. */
final class SheetSaving {
    private final SheetDesk desk;
    private final PaperId id;
    private final Map<Step, Answer> kept = new EnumMap<>(Step.class);
    private final Map<Step, Integer> versions = new EnumMap<>(Step.class);
    private Sheet.Head head = Sheet.Head.NONE;

    SheetSaving(SheetDesk desk, PaperId id) {
        this.desk = desk;
        this.id = id;
    }

    /** Another tab has saved this step meanwhile. */
    record Clash(Step step, int version, Answer theirs) {
        Answers answers() {
            return Answers.of(theirs);
        }

        Points points() {
            return answers().points();
        }
    }

    void begin(Sheet.Head written, Complaint.Draft draft) {
        head = written;
        SheetAnswers.steps().forEach(step -> {
            kept.put(step, draft.answers().at(step).orElseGet(() -> Answer.none(step)));
            versions.put(step, draft.version(step));
        });
    }

    List<Clash> save(Actor officer, Sheet.Head written, SheetAnswers screen) {
        if (!written.equals(head)) {
            desk.write(officer, id, written);
            head = written;
        }
        List<Clash> clashes = new ArrayList<>();
        SheetAnswers.steps()
                .forEach(step -> save(officer, step, screen.answer(step)).ifPresent(clashes::add));
        return clashes;
    }

    /** The officer has seen it: what they choose is saved over it. */
    void met(Clash clash) {
        versions.put(clash.step(), clash.version());
        kept.put(clash.step(), clash.theirs());
    }

    private Optional<Clash> save(Actor officer, Step step, Answer answer) {
        if (answer.equals(kept.get(step))) {
            return Optional.empty();
        }
        return switch (desk.save(officer, id, answer, versions.getOrDefault(step, 0))) {
            case Saved.Kept(int version, var at) -> {
                versions.put(step, version);
                kept.put(step, answer);
                yield Optional.empty();
            }
            case Saved.Clashed(int version, Answer theirs) -> {
                Clash clash = new Clash(step, version, theirs);
                if (!theirs.equals(Answer.none(step))) {
                    yield Optional.of(clash);
                }
                met(clash); // there is nothing to choose between words and none
                yield save(officer, step, answer);
            }
            case Saved.AlreadyHandedIn(var number) -> throw new NotThere("paper form");
        };
    }
}
