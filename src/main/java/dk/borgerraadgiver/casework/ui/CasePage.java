package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.casework.AfterwardsDesk;
import dk.borgerraadgiver.casework.CaseDates;
import dk.borgerraadgiver.casework.CaseDesk;
import dk.borgerraadgiver.casework.CaseFact;
import dk.borgerraadgiver.casework.MyCase;
import dk.borgerraadgiver.complaint.Summary;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.DocumentDesk;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.representation.Standing;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.web.BackLink;
import dk.borgerraadgiver.web.Details;
import dk.borgerraadgiver.web.FileUpload;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.Notice;
import dk.borgerraadgiver.web.Page;
import dk.borgerraadgiver.web.PageFrame;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What has become of my complaint? */
@Route(value = "mine-sager/:sagsnummer", layout = PageFrame.class)
@RolesAllowed({"CITIZEN", "COMPANY"})
class CasePage extends Page implements BeforeEnterObserver {
    private final transient Door door;
    private final transient CaseDesk desk;
    private final transient AfterwardsDesk afterwards;
    private final transient Side side;
    private final transient DocumentDesk documents;
    private final transient Clock clock;
    private final transient CaseTexts words;
    private final Div status = new Div();
    private final Div told = new Div();
    private final Div papers = new Div();
    private final Div history = new Div();
    private final Div rest = new Div();

    CasePage(
            Door door,
            CaseDesk desk,
            AfterwardsDesk afterwards,
            Side side,
            DocumentDesk documents,
            Clock clock,
            Bundles bundles) {
        super("casework.list.title");
        this.door = door;
        this.desk = desk;
        this.afterwards = afterwards;
        this.side = side;
        this.documents = documents;
        this.clock = clock;
        words = new CaseTexts(bundles.in(Language.of(getLocale())));
        above(new BackLink(Addresses.MINE));
        add(status, rest);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseNumber number = Addresses.number(event);
        Actor actor = door.party();
        if (side.isWrong(event, actor, number)) {
            return;
        }
        MyCase mine = desk.one(actor, number);
        title(mine.standing()
                .map(Standing::partyName)
                .or(() -> mine.company())
                .map(party -> words.text("case.title.other", number, party))
                .orElseGet(() -> words.text("case.title", number)));
        rest.removeAll();
        told.removeAll();
        write(number);
        rest.add(papers, history);
        upload(actor, number, mine.file().stage().open());
        show(mine);
        rest.add(sent(mine));
        List<CaseFact> cameIn =
                mine.facts().stream().filter(fact -> !fact.matters()).toList();
        if (!cameIn.isEmpty()) {
            rest.add(Parts.heading(words.text("case.helped")), Parts.facts(cameIn, words));
        }
        rest.add(Looked.toCitizen(mine, words));
        rest.add(new Paragraph(Links.page(Addresses.receipt(number), words.text("case.receipt"))));
        if (mine.file().stage().open() && mine.file().contacting().allowed()) {
            rest.add(new Paragraph(Links.page(Addresses.consent(number), words.text("case.consent.take-back"))));
        }
        if (mine.file().stage().open() && mine.mayWithdraw()) {
            rest.add(new Paragraph(Links.page(Addresses.withdraw(number), words.text("case.withdraw"))));
        }
    }

    private void show(MyCase mine) {
        CaseNumber number = mine.file().number();
        status.removeAll();
        status.add(
                new StatusPanel(words, mine, MessageForm.FIELD),
                new AfterwardsPanel(words, mine, afterwards.mayRate(door.party(), number)),
                new DatesPanel(
                        words,
                        mine.status(),
                        CaseDates.toldAppeal(mine.file(), mine.complaint()),
                        LocalDate.now(clock),
                        mine.complaint().language()),
                new PointsPanel(words, words.text("case.points"), mine.file(), mine.complaint()),
                new ShownPanel(words, mine.file(), Addresses.mine(number)));
        papers.removeAll();
        papers.add(Parts.heading(words.text("case.papers")));
        if (mine.sentPapers().isEmpty() && mine.laterPapers().isEmpty()) {
            papers.add(new Paragraph(words.text("case.papers.none")));
        }
        if (!mine.sentPapers().isEmpty()) {
            papers.add(
                    new Paragraph(words.text("case.papers.sent")),
                    Parts.papers(mine.sentPapers(), Addresses.mine(number), words));
        }
        if (!mine.laterPapers().isEmpty()) {
            papers.add(
                    new Paragraph(words.text("case.papers.later")),
                    Parts.papers(mine.laterPapers(), Addresses.mine(number), words));
        }
        history.removeAll();
        history.add(
                Parts.heading(words.text("case.history")),
                mine.standing().isPresent()
                        ? History.of(mine.file(), mine.complaint().language(), words, words::toOfficer)
                        : History.toYou(mine.file(), mine.complaint().language(), words));
    }

    private void write(CaseNumber number) {
        rest.add(Parts.heading(words.text("case.write")), told);
        rest.add(new MessageForm(words, "besked." + number, text -> {
            desk.write(door.party(), number, text);
            show(desk.one(door.party(), number));
            told.removeAll();
            told.add(new Notice(Notice.Kind.SUCCESS, words.text("case.write.done")));
            say(words.text("case.write.done"));
        }));
    }

    private void upload(Actor actor, CaseNumber number, boolean open) {
        if (!open) {
            rest.addComponentAtIndex(rest.indexOf(papers) + 1, new Paragraph(words.text("case.papers.over")));
            return;
        }
        FileUpload upload = new FileUpload(
                        "papirer",
                        words.text("case.papers.add"),
                        (name, bytes) -> Uploaded.from(desk.addPaper(actor, number, name, bytes), words.texts()))
                .hint(words.text(
                        "case.papers.add.hint", documents.limits().largestFile().toBytes() / 1_000_000));
        upload.onLeft(files -> {
            if (!files.isEmpty()) {
                upload.value(List.of());
                show(desk.one(actor, number));
            }
        });
        rest.addComponentAtIndex(rest.indexOf(papers) + 1, upload);
    }

    private Details sent(MyCase mine) {
        return new Details(
                words.text("case.sent"),
                Parts.sent(
                        Summary.handedIn(mine.complaint(), words.texts()),
                        mine.complaint().language()));
    }
}
