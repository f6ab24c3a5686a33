package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dk.borgerraadgiver.casework.CaseEvent.ChangeNoted;
import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.MediationOffered;
import dk.borgerraadgiver.casework.CaseEvent.MediationWanted;
import dk.borgerraadgiver.casework.CaseEvent.MessageToCitizen;
import dk.borgerraadgiver.casework.CaseEvent.NobodyElse;
import dk.borgerraadgiver.casework.CaseEvent.Postponed;
import dk.borgerraadgiver.casework.CaseEvent.ReopeningRefused;
import dk.borgerraadgiver.casework.CaseEvent.StageMove;
import dk.borgerraadgiver.casework.CaseFact;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.Entry;
import dk.borgerraadgiver.casework.MyCase;
import dk.borgerraadgiver.casework.Stage;
import dk.borgerraadgiver.casework.Status;
import dk.borgerraadgiver.casework.Whereabouts;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.Notice;
import dk.borgerraadgiver.web.SummaryList;
import dk.borgerraadgiver.web.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where the case is, what that means, what is next, by when, and what the citizen must do (R15). */
class StatusPanel extends Div {
    private final transient CaseTexts words;
    private final transient EventTexts events;

    StatusPanel(CaseTexts words, MyCase mine, String answerId) {
        this.words = words;
        events = words.events(mine.complaint().language());
        CaseFile file = mine.file();
        Status status = mine.status();
        status.toAnswer().ifPresent(question -> add(question(question, answerId)));
        file.mediating().offer().ifPresent(offer -> add(offer(file, offer)));
        add(new H2(words.text("case.now") + ": " + words.where(status.where(), "name")));
        add(new Paragraph(words.where(status.where(), "meaning")));
        file.closed().ifPresent(closed -> add(new Paragraph(words.outcome(closed))));
        SummaryList facts = new SummaryList();
        lastWords(file)
                .ifPresent(said -> facts.row(
                        words.text("case.words"),
                        List.of(said),
                        mine.complaint().language()));
        facts.row(words.text("case.next"), List.of(words.next(file)))
                .row(words.text("case.when"), List.of(words.expected(status.expected())))
                .row(words.text("case.todo"), List.of(todo(file, status)));
        if (file.stage().open()) {
            facts.row(words.text("case.handled-by"), List.of(officer(file)));
        }
        mine.facts().stream()
                .filter(CaseFact::matters)
                .forEach(fact -> facts.row(fact.label(words.texts()), List.of(fact.value(words.texts()))));
        add(facts);
        if (file.stage().open() && !file.contacting().allowed()) {
            add(new Paragraph(Links.page(Addresses.consent(file.number()), words.text("case.consent.give"))));
        }
        if (file.mediating().mentioned() || file.mayNow(new MediationWanted())) { // R21
            add(new Paragraph(toMediation(file)));
        }
    }

    private Notice offer(CaseFile file, Entry offer) {
        return new Notice(Notice.Kind.WARNING, words.text("case.mediation.offered"))
                .add(
                        new Typed(events.told(offer.event())),
                        new Paragraph(Links.page(
                                Addresses.mediation(Addresses.mine(file.number())),
                                words.text("case.mediation.answer"))));
    }

    private Anchor toMediation(CaseFile file) {
        return Links.page(
                Addresses.mediation(Addresses.mine(file.number())),
                words.text(file.mediating().mentioned() ? "case.mediation.follow" : "case.mediation.ask"));
    }

    private Notice question(Entry question, String answerId) {
        Anchor toField = new Anchor("#" + answerId, words.text("case.todo.answer.go"));
        toField.getElement().setAttribute("data-plain", true).setAttribute("data-goto", answerId);
        return new Notice(Notice.Kind.WARNING, words.text("case.todo.answer.heading"))
                .add(new Typed(events.told(question.event())), new Paragraph(toField));
    }

    private String todo(CaseFile file, Status status) {
        if (file.mediating().offer().isPresent()) {
            return words.text("case.todo.mediation");
        }
        if (file.stage() == Stage.MEDIATION && status.toAnswer().isEmpty()) {
            return words.text("case.todo.in-mediation");
        }
        return status.toAnswer()
                .map(question -> answerBy(question)
                        .map(day ->
                                words.text("case.todo.answer-by", words.dates().day(day)))
                        .orElseGet(() ->
                                words.text("case.todo.answer", words.dates().day(question.at()))))
                .orElseGet(() -> words.text("case.todo.nothing"));
    }

    private static Optional<LocalDate> answerBy(Entry question) {
        return question.event() instanceof MessageToCitizen asked ? asked.answerBy() : Optional.empty();
    }

    private String officer(CaseFile file) {
        return file.officer()
                .map(officer -> words.text("case.officer", officer.name()))
                .orElseGet(() -> words.text(file.contested().isEmpty() ? "case.officer.none" : "case.officer.again"));
    }

    /** The last that an officer wrote to the citizen, as long as it belongs to where the case is now. */
    private static Optional<String> lastWords(CaseFile file) {
        return file.history().reversed().stream()
                .limit(file.history().size() - Whereabouts.since(file).position() + 1L)
                .filter(entry -> entry.by().atTheOffice())
                .map(StatusPanel::said)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> said(Entry entry) {
        return switch (entry.event()) {
            case StageMove move -> Optional.of(move.text());
            case MessageToCitizen message -> Optional.of(message.text());
            case MediationOffered offered -> Optional.of(offered.text());
            case Postponed postponed -> Optional.of(postponed.reason());
            case Closed closed -> Optional.of(closed.text());
            case NobodyElse alone -> Optional.of(alone.text());
            case ReopeningRefused refused -> Optional.of(refused.text());
            case ChangeNoted noted -> Optional.of(noted.text());
            default -> Optional.empty();
        };
    }
}
