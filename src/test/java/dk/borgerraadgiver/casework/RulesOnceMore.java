package dk.borgerraadgiver.casework;

import static dk.borgerraadgiver.casework.EverySequenceTest.events;
import static dk.borgerraadgiver.casework.Histories.CITIZEN;
import static dk.borgerraadgiver.casework.Histories.DAY;
import static dk.borgerraadgiver.casework.Histories.KAREN;

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
import dk.borgerraadgiver.casework.CaseEvent.TypedIn;
import dk.borgerraadgiver.casework.CaseEvent.UnitContactedByPhone;
import dk.borgerraadgiver.casework.CaseEvent.UnitNotReached;
import dk.borgerraadgiver.casework.CaseEvent.Withdrawn;
import dk.borgerraadgiver.casework.CaseEvent.WrittenInquirySent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may be added to a history, by whom and when, once more as a lawyer would list it: the model is held against it. */
final class RulesOnceMore {
    private RulesOnceMore() {}

    static boolean isLegal(CaseFile file, By by, Instant at, CaseEvent event) {
        return isLegalNow(file, by, at, event) && !putsOff(file, at, event);
    }

    private static boolean isLegalNow(CaseFile file, By by, Instant at, CaseEvent event) {
        List<CaseEvent> past = events(file);
        boolean over = isOver(past);
        boolean handled = !over && past.size() > 1 && past.stream().anyMatch(RulesOnceMore::beginsWork);
        boolean worked = handled && !place(past).equals("mediation");
        boolean supervised = place(past).equals("supervision");
        boolean officer = by instanceof By.Officer;
        boolean person = !(by instanceof By.Site);
        return switch (event) {
            case Received received -> false;
            case TypedIn typed -> false; // no letter came
            case Assigned assigned -> officer && !over && !answeredWhatIsContested(file, by);
            case HandedOver handed -> officer && !over && !answeredWhatIsContested(file, KAREN);
            case NobodyElse alone -> officer && handled && answeredWhatIsContested(file, by);
            case ScreeningBegan began -> officer && !over && !handled;
            case UnitContactedByPhone call ->
                officer
                        && worked
                        && Set.of("screening", "phone").contains(place(past))
                        && mayContact(past)
                        && call.agreed().isPresent();
            case UnitNotReached call ->
                officer && worked && Set.of("screening", "phone").contains(place(past)) && mayContact(past);
            case ConsentGiven yes -> person && !over && !mayContact(past);
            case ConsentTakenBack no -> person && !over && mayContact(past);
            case WrittenInquirySent sent -> officer && worked && !supervised && mayContact(past);
            case LetterSent sent -> officer && !over && isUnsentLetter(past, sent.letter());
            case SupervisionBegan began -> officer && worked && !supervised;
            case SupervisionEnded ended -> officer && handled && supervised;
            case MediationWanted wanted ->
                person && !over && !supervised && !place(past).equals("mediation");
            case MediationOffered offered -> officer && worked && !supervised;
            case CaseEvent.MediationAccepted accepted ->
                officer && !over && !supervised && !place(past).equals("mediation");
            case MediationDeclined declined ->
                maySay(by, declined.how()) && !over && !place(past).equals("mediation");
            case MediationBegan began -> officer && worked && !supervised;
            case MediationEnded ended ->
                maySay(by, ended.how()) && handled && place(past).equals("mediation");
            case AdministrationAnswered answered ->
                officer && worked && !place(past).equals("screening");
            case AppealDeadlineNoted noted -> officer && !over;
            case MessageFromCitizen message -> by == CITIZEN;
            case MessageToCitizen message -> officer;
            case PaperAdded added -> person && !over;
            case PointAnswered answered ->
                officer && worked && !(isContested(past, answered.point()) && answeredWhatIsContested(file, by));
            case PointContested contested ->
                person
                        && !isContested(past, contested.point())
                        && lastClosing(file)
                                .filter(closed -> !at.isAfter(closed.plus(Duration.ofDays(14))))
                                .isPresent();
            case Postponed postponed -> officer && !over && lastPromise(past).equals(Optional.of(DAY));
            case Closed closed ->
                officer && worked && isAnswered(past, 1) && isAnswered(past, 2) && !answeredWhatIsContested(file, by);
            case Withdrawn withdrawn -> person && !over;
            case Reopened reopened -> officer && over;
            case ReopeningAsked asked -> person && over;
            case ReopeningRefused refused -> officer && over && isAsked(past);
            case ChangeNoted noted -> officer && !(over && isWithdrawn(past));
        };
    }

    private static boolean isUnsentLetter(List<CaseEvent> past, int letter) {
        return letter <= past.size()
                && past.get(letter - 1) instanceof WrittenInquirySent written
                && written.letter().isPresent()
                && past.subList(letter, past.size()).stream()
                        .noneMatch(event -> event.equals(new LetterSent(letter))
                                || event instanceof ConsentTakenBack
                                || event instanceof Closed
                                || event instanceof Withdrawn);
    }

    /** Here the citizen said yes with the complaint: what they said last counts. */
    static boolean mayContact(List<CaseEvent> past) {
        return past.reversed().stream()
                .filter(event -> event instanceof ConsentGiven || event instanceof ConsentTakenBack)
                .findFirst()
                .filter(ConsentTakenBack.class::isInstance)
                .isEmpty();
    }

    static boolean beginsWork(CaseEvent event) {
        return event instanceof ScreeningBegan || event instanceof Reopened || event instanceof PointContested;
    }

    /** R20: nobody speaks for the other side, and the site for nobody. */
    static boolean maySay(By by, Ended how) {
        return switch (how) {
            case AGREED, CITIZEN_STOPPED -> !(by instanceof By.Site);
            default -> by instanceof By.Officer;
        };
    }

    static boolean isOver(List<CaseEvent> past) {
        boolean over = false;
        for (CaseEvent event : past) {
            over = event instanceof Closed || event instanceof Withdrawn
                    ? true
                    : !(event instanceof Reopened || event instanceof PointContested) && over;
        }
        return over;
    }

    static boolean isWithdrawn(List<CaseEvent> past) {
        return past.reversed().stream()
                .filter(event -> event instanceof Closed || event instanceof Withdrawn)
                .findFirst()
                .filter(Withdrawn.class::isInstance)
                .isPresent();
    }

    static String place(List<CaseEvent> past) {
        String place = "received";
        boolean over = false;
        for (CaseEvent event : past) {
            place = switch (event) {
                case ScreeningBegan began -> "screening";
                case Reopened reopened -> "screening";
                case PointContested contested -> over ? "screening" : place;
                case UnitContactedByPhone call -> "phone";
                case WrittenInquirySent sent -> "inquiry";
                case SupervisionBegan began -> "supervision";
                case SupervisionEnded ended -> "screening";
                case MediationBegan began -> "mediation";
                case MediationEnded ended -> "screening";
                default -> place;
            };
            over = event instanceof Closed || (over && !(event instanceof Reopened || event instanceof PointContested));
        }
        return place;
    }

    static Optional<Instant> lastClosing(CaseFile file) {
        Optional<Instant> closing = Optional.empty();
        for (Entry entry : file.history()) {
            if (entry.event() instanceof Closed) {
                closing = Optional.of(entry.at());
            } else if (entry.event() instanceof Withdrawn || entry.event() instanceof Reopened) {
                closing = Optional.empty();
            }
        }
        return closing;
    }

    static boolean isContested(List<CaseEvent> past, int point) {
        boolean contested = false;
        for (CaseEvent event : past) {
            if (event instanceof PointContested no && no.point() == point) {
                contested = true;
            } else if (event instanceof PointAnswered answered && answered.point() == point) {
                contested = false;
            }
        }
        return contested;
    }

    static boolean isAnswered(List<CaseEvent> past, int point) {
        return !isContested(past, point)
                && past.stream()
                        .anyMatch(event -> event instanceof PointAnswered answered && answered.point() == point);
    }

    /** Whose answer the citizen turned down since the last closing (only point 1 is ever contested here). */
    static boolean answeredWhatIsContested(CaseFile file, By by) {
        int contest = 0;
        for (Entry entry : file.history()) {
            if (entry.event() instanceof PointContested) {
                contest = entry.position();
            } else if (entry.event() instanceof Closed
                    || (entry.event() instanceof NobodyElse && entry.by().equals(by))) {
                contest = 0;
            }
        }
        int before = contest;
        return file.history().stream()
                .filter(entry -> entry.position() < before && entry.by().equals(by))
                .anyMatch(entry -> entry.event() instanceof PointAnswered answered && answered.point() == 1);
    }

    /** The last day that was given, by a stage or instead of another, in a case that is not over since. */
    static Optional<LocalDate> lastPromise(List<CaseEvent> past) {
        Optional<LocalDate> promise = Optional.empty();
        for (CaseEvent event : past) {
            if (event instanceof CaseEvent.StageMove move && move.newsBy().isPresent()) {
                promise = move.newsBy();
            } else if (event instanceof Postponed moved) {
                promise = Optional.of(moved.now());
            } else if (event instanceof Closed || event instanceof Withdrawn) {
                promise = Optional.empty();
            }
        }
        return promise;
    }

    /** R17: a later day than the one that stands needs a reason, unless that day is over and the citizen had news by it. */
    static boolean putsOff(CaseFile file, Instant at, CaseEvent event) {
        Optional<LocalDate> standing = lastPromise(events(file));
        return event instanceof CaseEvent.StageMove move
                && standing.isPresent()
                && move.newsBy().filter(standing.get()::isBefore).isPresent()
                && !(day(at).isAfter(standing.get()) && newsInTime(file, standing.get()));
    }

    /** Whether the office said something to the citizen after the promise and not after its day. */
    static boolean newsInTime(CaseFile file, LocalDate day) {
        boolean news = false;
        for (Entry entry : file.history()) {
            boolean promises = entry.event() instanceof Postponed
                    || (entry.event() instanceof CaseEvent.StageMove move
                            && move.newsBy().isPresent());
            boolean said = entry.by() instanceof By.Officer
                    && !(entry.event() instanceof Assigned
                            || entry.event() instanceof HandedOver
                            || entry.event() instanceof AppealDeadlineNoted
                            || entry.event() instanceof PaperAdded
                            || entry.event() instanceof PointContested
                            || entry.event() instanceof TypedIn);
            news = !promises && (news || (said && !day(entry.at()).isAfter(day)));
        }
        return news;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneId.of("Europe/Copenhagen"));
    }

    /** How many sides of two have said yes to a mediation that waits to begin; 0 without the citizen's. */
    static int yesses(List<CaseEvent> past) {
        boolean citizen = false;
        boolean administration = false;
        for (CaseEvent event : past) {
            boolean fresh = event instanceof MediationOffered
                    || event instanceof MediationDeclined
                    || event instanceof MediationBegan
                    || event instanceof MediationEnded
                    || event instanceof Closed
                    || event instanceof Withdrawn;
            citizen = !fresh && (citizen || event instanceof MediationWanted);
            administration = !fresh && (administration || event instanceof CaseEvent.MediationAccepted);
        }
        return citizen ? administration ? 2 : 1 : 0;
    }

    static boolean isAsked(List<CaseEvent> past) {
        boolean asked = false;
        for (CaseEvent event : past) {
            asked = event instanceof ReopeningAsked
                    || (asked
                            && !(event instanceof ReopeningRefused
                                    || event instanceof Reopened
                                    || event instanceof PointContested));
        }
        return asked;
    }
}
