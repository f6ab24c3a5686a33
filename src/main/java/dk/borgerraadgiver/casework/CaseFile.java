package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.casework.CaseEvent.Assigned;
import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.HandedOver;
import dk.borgerraadgiver.casework.CaseEvent.MessageFromCitizen;
import dk.borgerraadgiver.casework.CaseEvent.MessageToCitizen;
import dk.borgerraadgiver.casework.CaseEvent.PaperAdded;
import dk.borgerraadgiver.casework.CaseEvent.PointAnswered;
import dk.borgerraadgiver.casework.CaseEvent.PointContested;
import dk.borgerraadgiver.casework.CaseEvent.Received;
import dk.borgerraadgiver.casework.CaseEvent.Reopened;
import dk.borgerraadgiver.casework.CaseEvent.ReopeningAsked;
import dk.borgerraadgiver.casework.CaseEvent.ReopeningRefused;
import dk.borgerraadgiver.casework.CaseEvent.TypedIn;
import dk.borgerraadgiver.casework.CaseEvent.Withdrawn;
import dk.borgerraadgiver.complaint.Consent.MayContact;
import dk.borgerraadgiver.content.Time;
import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A case: a complaint that was handed in, and all that happened to it since.
 *
 * @param party whose it is
 * @param papers folder of the papers that came after the complaint; those sent with it stay as they were sent
 * @param points how many complaint points need an answer (R18)
 * @param version counts the changes, so that two officers do not overwrite each other
 */
public record CaseFile(CaseNumber number, Party party, FolderId papers, int points, List<Entry> history, int version) {
    public CaseFile {
        history = List.copyOf(history);
    }

    static CaseFile received(CaseNumber number, Party party, int points, Optional<MayContact> mayContact, Instant at) {
        return received(number, party, points, at, new Received(Optional.empty(), mayContact));
    }

    /** R31: from the day of the letter, whenever it was typed in. */
    static CaseFile onPaper(CaseNumber number, Party party, int points, Optional<MayContact> mayContact, Instant at) {
        return received(
                number,
                party,
                points,
                at,
                new Received(Optional.of(LocalDate.ofInstant(at, Time.DENMARK)), mayContact));
    }

    private static CaseFile received(CaseNumber number, Party party, int points, Instant at, Received received) {
        return new CaseFile(
                number, party, FolderId.fresh(), points, List.of(new Entry(1, at, new By.Site(), received)), 1);
    }

    /** The only way in which a case changes. What the stage or the one who acts does not allow cannot be made. */
    CaseFile with(By by, Instant at, CaseEvent event) {
        new CaseRules(this).mustAllow(by, at, event);
        Entry entry = new Entry(history.size() + 1, at, by, event);
        return new CaseFile(
                number,
                party,
                papers,
                points,
                Stream.concat(history.stream(), Stream.of(entry)).toList(),
                version + 1);
    }

    public Stage stage() {
        Stage stage = Stage.RECEIVED;
        for (Entry entry : history) {
            stage = stage.after(entry.event());
        }
        return stage;
    }

    public Whereabouts whereabouts() {
        return Whereabouts.in(this);
    }

    public Instant receivedAt() {
        return history.getFirst().at();
    }

    /** When something last happened. */
    public Instant movedAt() {
        return history.getLast().at();
    }

    public boolean mayNow(CaseEvent event) {
        return stage().allows(event);
    }

    /** The day by which the citizen was promised news, if one stands (R17). */
    public Optional<LocalDate> promise() {
        return promises().day();
    }

    Promises promises() {
        return new Promises(history);
    }

    /** A question from the adviser that the citizen has not answered: what the citizen must do, if anything (R15). */
    public Optional<Entry> openQuestion() {
        Optional<Entry> question = Optional.empty();
        for (Entry entry : history) {
            question = switch (entry.event()) {
                case MessageToCitizen message when message.answerWanted() -> Optional.of(entry);
                case MessageFromCitizen message -> Optional.empty();
                case PaperAdded paper when entry.by().onCitizensSide() -> Optional.empty();
                case Closed closed -> Optional.empty();
                case Withdrawn withdrawn -> Optional.empty();
                default -> question;
            };
        }
        return question;
    }

    public Contacting contacting() {
        return new Contacting(history);
    }

    public Mediating mediating() {
        return new Mediating(history);
    }

    /** Since when the citizen has waited for a word from the office: the last one, or else since the complaint came. */
    public Instant waitingSince() {
        return history.stream()
                .filter(entry -> entry.by().atTheOffice() && isWord(entry.event()))
                .map(Entry::at)
                .reduce(receivedAt(), (earlier, later) -> later);
    }

    /** Whether the citizen wrote or sent something that nobody at the office has reacted to. */
    public boolean newsFromCitizen() {
        return history.getLast().by().onCitizensSide();
    }

    /** Who has the case: whoever took it or was given it last, unless it must be a colleague now. */
    public Optional<By.Officer> officer() {
        return history.stream()
                .flatMap(entry -> switch (entry.event()) {
                    case Assigned assigned when entry.by() instanceof By.Officer by -> Stream.of(by);
                    case HandedOver handed -> Stream.of(new By.Officer(handed.to(), handed.toName()));
                    default -> Stream.empty();
                })
                .reduce((earlier, later) -> later)
                .filter(officer -> !contests().keepOut(officer));
    }

    /** Whether a colleague must look at what this officer answered (R18). */
    public boolean keepsOut(By.Officer officer) {
        return contests().keepOut(officer);
    }

    /** Whether the officer who answered looks at it again, as there is nobody else. */
    public boolean lookedAtByTheSame() {
        return !contests().alone().isEmpty();
    }

    Contests contests() {
        return new Contests(history);
    }

    /** What the citizen says of points that they do not find answered, by point; nothing where it is answered since. */
    public Map<Integer, PointContested> contested() {
        Map<Integer, PointContested> contested = new TreeMap<>();
        contests().open().forEach(point -> contests().words(point).ifPresent(said -> contested.put(point, said)));
        return contested;
    }

    /** The citizen asks to have the case opened again, and nobody has said yes or no. */
    public Optional<Entry> reopeningAsked() {
        Optional<Entry> asked = Optional.empty();
        for (Entry entry : history) {
            asked = switch (entry.event()) {
                case ReopeningAsked event -> Optional.of(entry);
                case ReopeningRefused refused -> Optional.empty();
                case Reopened reopened -> Optional.empty();
                case PointContested contested -> Optional.empty();
                default -> asked;
            };
        }
        return asked;
    }

    /** The answers to the complaint points, by number; an answer given anew replaces the old one. */
    public Map<Integer, PointAnswered> answers() {
        Map<Integer, PointAnswered> answers = new TreeMap<>();
        history.forEach(entry -> {
            if (entry.event() instanceof PointAnswered answered) {
                answers.put(answered.point(), answered);
            }
        });
        return answers;
    }

    public List<Integer> pointsWithoutAnswer() {
        Set<Integer> answered = answers().keySet();
        Set<Integer> contested = contests().open();
        return IntStream.rangeClosed(1, points)
                .filter(point -> !answered.contains(point) || contested.contains(point))
                .boxed()
                .toList();
    }

    boolean holds(DocumentId paper) {
        return history.stream()
                .anyMatch(entry -> entry.event() instanceof PaperAdded added
                        && added.document().equals(paper));
    }

    /** How it ended, while it is closed. */
    public Optional<Closed> closed() {
        return stage() == Stage.CLOSED ? latest(Closed.class).map(entry -> (Closed) entry.event()) : Optional.empty();
    }

    Optional<Entry> latest(Class<? extends CaseEvent> kind) {
        return history.stream()
                .filter(entry -> kind.isInstance(entry.event()))
                .max(Comparator.comparingInt(Entry::position));
    }

    /** Whether the citizen hears something by it. */
    static boolean isWord(CaseEvent event) {
        return !(event instanceof TypedIn
                || event instanceof Assigned
                || event instanceof HandedOver
                || event instanceof PointContested);
    }
}
