package dk.borgerraadgiver.mediation.ui;

import dk.borgerraadgiver.casework.Stage;
import dk.borgerraadgiver.mediation.Agreement;
import dk.borgerraadgiver.mediation.Line;
import dk.borgerraadgiver.mediation.Mediation;
import dk.borgerraadgiver.mediation.MediationEvent;
import dk.borgerraadgiver.mediation.MediationEvent.Confirmed;
import dk.borgerraadgiver.mediation.MediationEvent.Said;
import dk.borgerraadgiver.mediation.MediationEvent.SaidYes;
import dk.borgerraadgiver.mediation.MediationEvent.Stopped;
import dk.borgerraadgiver.mediation.OfficeSide;
import dk.borgerraadgiver.mediation.Phase;
import dk.borgerraadgiver.mediation.Reader;
import dk.borgerraadgiver.mediation.Side;
import dk.borgerraadgiver.mediation.Spoken;
import dk.borgerraadgiver.mediation.Stopper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What this officer can do in the mediation as it stands now: nothing is offered that the model would refuse. */
final class DeskActions {
    private final MediationTexts words;
    private final LocalDate today;
    private final List<DeskForm> forms = new ArrayList<>();

    private DeskActions(MediationTexts words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    static List<DeskForm> in(OfficeSide side, MediationTexts words, LocalDate today) {
        DeskActions actions = new DeskActions(words, today);
        Stage stage = side.file().stage();
        side.living().ifPresentOrElse(mediation -> actions.going(side, mediation, stage), () -> {
            if (stage.worked() && stage != Stage.SUPERVISION) {
                actions.forms.add(new OfferForm(words));
            }
        });
        return actions.forms;
    }

    private void going(OfficeSide side, Mediation mediation, Stage stage) {
        boolean possible = mediation.phase() == Phase.RUNNING
                ? stage == Stage.MEDIATION
                : stage.open() && stage != Stage.SUPERVISION;
        if (possible && side.reader() == Reader.MEDIATOR) {
            mediator(mediation, stage);
        }
        if (possible && side.reader() != Reader.MEDIATOR && !side.handles()) {
            forms.add(new TakeForm(words));
        }
        if (side.reader() == Reader.MEDIATOR && stage.open()) {
            for (Side who : Side.values()) {
                forms.add(told("stop-" + name(who), spoken -> new Stopped(Stopper.valueOf(who.name()), "", spoken)));
            }
        }
        if (stage.open()
                && (side.reader() == Reader.MEDIATOR || mediation.mediator().isEmpty())) {
            forms.add(TextForm.officeStops(words));
        }
    }

    private void mediator(Mediation mediation, Stage stage) {
        if (mediation.phase() == Phase.PROPOSED) {
            for (Side side : Side.values()) {
                if (!mediation.hasSaidYes(side)) {
                    forms.add(told("yes-" + name(side), spoken -> new SaidYes(side, spoken)));
                }
            }
            if (mediation.bothHaveSaidYes() && stage.worked()) {
                forms.add(new BeginForm(words));
            }
        } else {
            round(mediation);
        }
        forms.add(new TheirNeedsForm(words, today));
    }

    private void round(Mediation mediation) {
        for (Side side : List.of(Side.ADMINISTRATION, Side.CITIZEN)) {
            forms.add(
                    new WordsForm("said-" + name(side), words, today, (said, spoken) -> new Said(side, said, spoken)));
        }
        List<Line> secret = mediation.history().stream()
                .filter(line -> line.event() instanceof Said && !mediation.isReleased(line.position()))
                .toList();
        if (!secret.isEmpty()) {
            forms.add(new ReleaseForm(words, today, secret));
        }
        forms.add(new MeetingForm(words, mediation.needs()));
        forms.add(TextForm.agreement(words));
        mediation.agreement().ifPresent(this::confirm);
    }

    private void confirm(Agreement agreement) {
        for (Side side : Side.values()) {
            if (!agreement.confirmedBy().contains(side)) {
                forms.add(told("confirm-" + name(side), spoken -> new Confirmed(side, agreement.line(), spoken)));
            }
        }
    }

    private DeskForm told(String action, Function<Optional<Spoken>, MediationEvent> event) {
        return new ToldForm(action, words, today, event);
    }

    private static String name(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
