package dk.borgerraadgiver.representation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.Document;
import dk.borgerraadgiver.documents.DocumentDesk;
import dk.borgerraadgiver.documents.Received;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.representation.Acting;
import dk.borgerraadgiver.representation.MandateId;
import dk.borgerraadgiver.representation.RepresentativeDesk;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.web.BackLink;
import dk.borgerraadgiver.web.FileUpload;
import dk.borgerraadgiver.web.Page;
import dk.borgerraadgiver.web.PageFrame;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/** How do I prove that I may act for somebody? */
@Route(value = Acting.PAGE + "/:fuldmagt/bevis", layout = PageFrame.class)
@RolesAllowed("CITIZEN")
class ProofPage extends Page implements BeforeEnterObserver {
    private final transient Door door;
    private final transient RepresentativeDesk desk;
    private final transient DocumentDesk documents;
    private final transient MandateTexts words;
    private final Div content = new Div();
    private final Div sent = new Div();

    ProofPage(Door door, RepresentativeDesk desk, DocumentDesk documents, Bundles bundles) {
        super("representation.proof.title");
        this.door = door;
        this.desk = desk;
        this.documents = documents;
        words = new MandateTexts(bundles.in(Language.of(getLocale())));
        above(new BackLink("/" + Acting.PAGE));
        lead(words.text("proof.lead"));
        add(content, sent);
        paragraph(words.text("proof.other-ways"));
        paragraph(words.text("claim.meanwhile"));
    }

    static String address(MandateId id) {
        return "/%s/%s/bevis".formatted(Acting.PAGE, id.value());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MandateId id = id(event.getRouteParameters().get("fuldmagt").orElse(""));
        Person person = door.person();
        showSent(desk.proofs(person, id));
        FileUpload upload = new FileUpload(
                        "bevis",
                        words.text("proof.upload"),
                        (name, bytes) -> outcome(desk.addProof(person, id, name, bytes)))
                .hint(words.text(
                        "proof.upload.hint", documents.limits().largestFile().toBytes() / 1_000_000));
        upload.onLeft(files -> {
            if (!files.isEmpty()) {
                upload.value(List.of());
                showSent(desk.proofs(door.person(), id));
                say(words.text("proof.sent.said"));
            }
        });
        content.removeAll();
        content.add(upload);
    }

    private void showSent(List<Document> papers) {
        sent.removeAll();
        if (!papers.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("files");
            papers.forEach(paper -> list.add(new ListItem(paper.name())));
            sent.add(new Paragraph(words.text("proof.sent")), list);
        }
    }

    private FileUpload.Outcome outcome(Received received) {
        return switch (received) {
            case Received.Accepted(Document paper) ->
                new FileUpload.Outcome.Taken(
                        new FileUpload.Kept(paper.id().value().toString(), paper.name(), ""));
            case Received.Refused(var refusal) -> new FileUpload.Outcome.Refused(refusal.in(words.texts()));
        };
    }

    static MandateId id(String typed) {
        try {
            return new MandateId(UUID.fromString(typed));
        } catch (IllegalArgumentException notAnId) {
            throw new NotThere("mandate");
        }
    }
}
