package dk.borgerraadgiver.correspondence;

import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.correspondence.DigitalPost.Post;
import dk.borgerraadgiver.correspondence.MemoMessage.IdType;
import dk.borgerraadgiver.correspondence.MemoMessage.Sender;
import dk.borgerraadgiver.documents.Pdf;
import dk.borgerraadgiver.identity.People;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Makes MeMo out of post. Only here, and only now, is the CPR number read from where it lies encrypted (R26). */
public final class Memo {
    private final People people;
    private final Pdf pdf;
    private final Directory directory;
    private final String sender;
    private final Clock clock;

    /** @param sender CVR number */
    public Memo(People people, Pdf pdf, Directory directory, String sender, Clock clock) {
        this.people = people;
        this.pdf = pdf;
        this.directory = directory;
        this.sender = sender;
        this.clock = clock;
    }

    public byte[] of(Post post) {
        return new MemoMessage(
                        post.id().value(),
                        new Sender(sender, directory.authority().name().in(post.language())),
                        number(post.to()),
                        post.to() instanceof Mailbox.OfPerson ? IdType.CPR : IdType.CVR,
                        post.title(),
                        letter(post),
                        post.language(),
                        clock.instant())
                .xml();
    }

    private byte[] letter(Post post) {
        return pdf.render(
                "notice",
                Map.of(
                        "address", List.of(),
                        "title", post.title(),
                        "paragraphs", Arrays.asList(post.text().split("\\n\\n")),
                        "neutral", false),
                post.language());
    }

    private String number(Mailbox to) {
        return switch (to) {
            case Mailbox.OfPerson(var person) ->
                people.find(person)
                        .orElseThrow(() -> new IllegalStateException("Nobody to send to"))
                        .civilNumber()
                        .digits();
            case Mailbox.OfCompany(var company) -> company.digits();
        };
    }
}
