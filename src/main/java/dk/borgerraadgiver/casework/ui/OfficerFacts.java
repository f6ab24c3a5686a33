package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.borgerraadgiver.casework.CaseEvent.OfConsent;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.CaseInquiry;
import dk.borgerraadgiver.casework.OfficerCase;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.Consent.MayContact;
import dk.borgerraadgiver.complaint.Journey;
import dk.borgerraadgiver.complaint.OnBehalf;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.representation.Held;
import dk.borgerraadgiver.representation.MandateState;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.Notice;
import dk.borgerraadgiver.web.SummaryList;
import dk.borgerraadgiver.web.Typed;
import java.util.List;

/** Where the case stands, in the words the citizen reads. */
class OfficerFacts extends Div {
    private final transient CaseTexts words;
    private final transient EventTexts events;

    OfficerFacts(CaseTexts words, OfficerCase opened) {
        this.words = words;
        events = words.events(opened.complaint().language());
        addClassName("facts-now");
        afterTheAnswer(opened);
        waiting(opened.file());
        wishes(opened.file(), opened.complaint().answers());
        toAsk(opened.complaint());
        acting(opened.acting());
        add(Parts.heading(words.text("desk.facts")), facts(opened));
        CaseNumber number = opened.file().number();
        add(new Paragraph(
                Links.page(Addresses.mediation(Addresses.desk(number)), words.text("desk.mediation.link", number))));
    }

    private void afterTheAnswer(OfficerCase opened) {
        opened.file()
                .contested()
                .forEach((point, said) ->
                        add(new Notice(Notice.Kind.WARNING, events.heading(said)).add(new Typed(events.told(said)))));
        if (opened.nobodyElse()) {
            add(new Notice(Notice.Kind.INFO, words.text("desk.nobody-else"), words.text("desk.nobody-else.text")));
        }
        opened.file()
                .reopeningAsked()
                .ifPresent(asked -> add(new Notice(Notice.Kind.WARNING, words.text("desk.flag.asked-again"))
                        .add(new Typed(events.told(asked.event())))));
    }

    private void waiting(CaseFile file) {
        CaseInquiry.toSend(file)
                .forEach(inquiry -> add(new Notice(
                                Notice.Kind.WARNING,
                                words.text("desk.inquiry.to-send", inquiry.unit()),
                                words.text("desk.inquiry.to-send.text"))
                        .add(
                                new Paragraph(Links.page(
                                        Addresses.inquiry(Addresses.desk(file.number()), inquiry.position()),
                                        words.text("desk.inquiry.read"))),
                                new Paragraph(
                                        Links.out(Addresses.DESK + "/giv-besked", words.text("desk.inquiry.list"))))));
        CaseInquiry.open(file)
                .ifPresent(inquiry -> add(new Notice(
                        Notice.Kind.INFO,
                        words.text(
                                "desk.inquiry.waiting",
                                inquiry.unit(),
                                words.dates().day(inquiry.letter().answerBy())))));
        if (file.newsFromCitizen() && file.contested().isEmpty()) {
            add(new Notice(Notice.Kind.INFO, words.text("desk.flag.news"))
                    .add(new Typed(events.told(file.history().getLast().event()))));
        }
    }

    private void wishes(CaseFile file, Answers answers) {
        if (answers.mediation().isWished() && !file.mediating().mentioned()) {
            add(new Notice(Notice.Kind.INFO, words.text("desk.mediation")));
        }
        if (file.stage().open() && !file.contacting().allowed()) {
            add(new Notice(
                    Notice.Kind.WARNING,
                    words.text("desk.consent." + CaseTexts.key(said(file, answers))),
                    words.text("desk.consent.until")));
        }
    }

    private static MayContact said(CaseFile file, Answers answers) {
        boolean since = file.history().stream().anyMatch(entry -> entry.event() instanceof OfConsent);
        return since ? MayContact.NO : answers.consent().mayContact().orElse(MayContact.TALK_TO_ME_FIRST);
    }

    /** R7: a gap on a paper form is no reason to refuse it; it is something to ask. */
    private void toAsk(Complaint.Submitted complaint) {
        List<String> gaps = complaint.isOnPaper()
                ? Journey.through(complaint.answers()).unanswered().stream()
                        .map(question -> words.texts().text(question.key()))
                        .toList()
                : List.of();
        if (!gaps.isEmpty()) {
            UnorderedList list = new UnorderedList();
            gaps.forEach(gap -> list.add(new ListItem(gap)));
            add(new Notice(Notice.Kind.INFO, words.text("desk.ask-about")).add(list));
        }
    }

    /** R12: whoever acts for the citizen is contacted first; before proof they are told nothing. */
    private void acting(List<Held> acting) {
        acting.forEach(held -> {
            boolean proven = held.state() != MandateState.CLAIMED;
            String who = words.text(
                    proven ? "desk.acting" : "desk.acting.claimed",
                    held.mandate().representativeName(),
                    words.texts()
                            .text("representation.capacity."
                                    + CaseTexts.key(held.mandate().terms().capacity())));
            add(new Notice(
                            proven ? Notice.Kind.INFO : Notice.Kind.WARNING,
                            who,
                            words.text(proven ? "desk.acting.first" : "desk.acting.nothing"))
                    .add(new Paragraph(Links.page(Addresses.DESK + "/fuldmagter", words.text("desk.mandates")))));
        });
    }

    private SummaryList facts(OfficerCase opened) {
        CaseFile file = opened.file();
        SummaryList facts = new SummaryList();
        if (file.party() instanceof Party.Company) {
            facts.row(words.text("desk.company"), List.of(words.sender(opened.complaint())));
        }
        opened.complaint()
                .onBehalf()
                .ifPresent(by ->
                        facts.row(words.text("desk.written-by"), List.of(words.text(writtenBy(by), by.writerName()))));
        opened.facts().forEach(fact -> facts.row(fact.label(words.texts()), List.of(fact.valueAtDesk(words.texts()))));
        return facts.row(
                        words.text("desk.column.stage"),
                        List.of(words.text(
                                "desk.stage." + CaseTexts.key(opened.status().where()))))
                .row(
                        words.text("desk.column.received"),
                        List.of(words.when(file.history().getFirst())))
                .row(
                        words.text("desk.citizen-reads"),
                        List.of(
                                words.where(opened.status().where(), "name"),
                                words.next(file),
                                words.expected(opened.status().expected())))
                .row(
                        words.text("desk.column.officer"),
                        List.of(file.officer()
                                .map(officer -> officer.name())
                                .orElseGet(() -> words.text("desk.officer.none"))));
    }

    private static String writtenBy(OnBehalf by) {
        return switch (by) {
            case OnBehalf.WithMandate with -> "desk.written-by.line";
            case OnBehalf.AtTheirSide beside -> "desk.written-by.helper";
            case OnBehalf.OnPaper typed -> "desk.written-by.paper";
        };
    }
}
