package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.casework.CaseDesk;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.CaseLine;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.ComplaintDesk;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.Actor.Professional;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.representation.Acting;
import dk.borgerraadgiver.representation.Standing;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.CompanyNumber;
import dk.borgerraadgiver.web.DataTable;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.Notice;
import dk.borgerraadgiver.web.Page;
import dk.borgerraadgiver.web.PageFrame;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Which cases do I have, and must I do something? */
@Route(value = "mine-sager", layout = PageFrame.class)
@RolesAllowed({"CITIZEN", "COMPANY"})
class MyCasesPage extends Page {
    private final transient CaseTexts words;

    MyCasesPage(Door door, CaseDesk desk, ComplaintDesk complaints, Acting acting, Bundles bundles) {
        super("casework.list.title");
        words = new CaseTexts(bundles.in(Language.of(getLocale())));
        if (door.party() instanceof Professional professional) {
            ofCompany(desk, complaints, professional, door.company().orElseThrow());
            return;
        }
        Person person = door.person();
        acting.now(person)
                .ifPresentOrElse(
                        standing -> represented(desk, complaints, person, standing),
                        () -> own(desk, complaints, person));
        add(
                new Paragraph(Links.page("/fuldmagter", words.text("list.party"))),
                new Paragraph(Links.page("/" + Acting.PAGE, words.text("list.acting"))));
    }

    private void ofCompany(CaseDesk desk, ComplaintDesk complaints, Professional professional, CompanyNumber company) {
        title(words.text("list.other", professional.nameOf(company)));
        complaints.open(professional, company).ifPresent(this::draft);
        paragraph(words.text(professional.hasTheRightOf(company) ? "list.company.all" : "list.company.yours"));
        List<CaseLine> cases = desk.of(professional, company);
        if (cases.isEmpty()) {
            paragraph(words.text("list.other.none"));
        } else {
            table(cases, "list.other.caption");
        }
        add(new Paragraph(Links.out("/foer-du-klager", words.text("list.new"))));
    }

    private void represented(CaseDesk desk, ComplaintDesk complaints, Person person, Standing standing) {
        if (standing.mayComplain()) {
            complaints.open(person, standing.mandate()).ifPresent(this::draft);
        }
        title(words.text("list.other", standing.partyName()));
        if (!standing.proven()) {
            unproven(desk.handedIn(person, standing), standing);
            return;
        }
        List<CaseLine> cases = desk.of(person, standing);
        if (cases.isEmpty()) {
            paragraph(words.text("list.other.none"));
        } else {
            table(cases, "list.other.caption");
        }
        if (standing.mayComplain()) {
            add(new Paragraph(Links.out("/foer-du-klager", words.text("list.new"))));
        }
    }

    /** Nothing about the party: only that something was sent. */
    private void unproven(List<CaseNumber> handedIn, Standing standing) {
        add(new Notice(
                        Notice.Kind.INFO,
                        words.text("list.unproven"),
                        words.text("list.unproven.text", standing.partyName()))
                .add(new Paragraph(Links.page(
                        "/%s/%s/bevis".formatted(Acting.PAGE, standing.mandate().value()),
                        words.text("list.unproven.proof")))));
        if (!handedIn.isEmpty()) {
            section(words.text("list.handed-in"));
            handedIn.forEach(number ->
                    add(new Paragraph(Links.page(Addresses.receipt(number), words.text("list.receipt", number)))));
        }
        add(new Paragraph(Links.out("/foer-du-klager", words.text("list.new"))));
    }

    private void own(CaseDesk desk, ComplaintDesk complaints, Person person) {
        complaints.open(person).ifPresent(this::draft);
        List<CaseLine> cases = desk.mine(person);
        if (cases.isEmpty()) {
            empty();
        } else {
            table(cases, "list.caption");
            add(new Paragraph(Links.out("/foer-du-klager", words.text("list.new"))));
        }
    }

    private void draft(Complaint.Draft draft) {
        add(new Notice(
                        Notice.Kind.INFO,
                        words.text("list.draft.heading"),
                        words.text("list.draft.text", words.dates().day(draft.keptUntil())))
                .add(new Paragraph(Links.page("/klag", words.text("list.draft.go")))));
    }

    private void empty() {
        lead(words.text("list.empty"));
        paragraph(words.text("list.empty.text"));
        add(new Paragraph(Links.out("/foer-du-klager", words.text("list.empty.go"))));
        paragraph(words.text("list.empty.paper"));
    }

    private void table(List<CaseLine> cases, String caption) {
        DataTable table = new DataTable(
                words.text(caption),
                List.of(
                        words.text("list.case"),
                        words.text("list.received"),
                        words.text("list.stage"),
                        words.text("list.todo")));
        cases.forEach(line -> row(table, line));
        add(table);
    }

    private void row(DataTable table, CaseLine line) {
        CaseFile file = line.file();
        String todo = line.status().toAnswer().isPresent() ? "list.todo.answer" : "list.todo.nothing";
        table.row(
                Links.page(Addresses.mine(file.number()), file.number().value()),
                new Span(words.dates().day(file.receivedAt())),
                new Span(words.where(line.status().where(), "name")),
                new Span(words.text(todo)));
    }
}
