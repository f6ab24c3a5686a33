package dk.borgerraadgiver.web.gallery;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.borgerraadgiver.web.CheckboxGroup;
import dk.borgerraadgiver.web.DateFields;
import dk.borgerraadgiver.web.FileUpload;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.QuestionPage;
import dk.borgerraadgiver.web.RadioGroup;
import dk.borgerraadgiver.web.SharedComputer;
import dk.borgerraadgiver.web.StepIndicator;
import dk.borgerraadgiver.web.TextField;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;

/** Parts that ask; every question says no when it is left empty. */
@Route(value = "demo/dele/spoergsmaal", registerAtStartup = false)
@AnonymousAllowed
class QuestionGallery extends QuestionPage {
    private static final List<String> OPTIONS = List.of("answer", "received", "read");

    private final TextField name = ask(new TextField("navn", word("question"))
            .hint(word("hint"))
            .characters(20)
            .keepAs("gallery.name"));
    private final TextField revealed = asked(new TextField("andet", word("question-3")).optional());
    private final RadioGroup<String> one = ask(new RadioGroup<>("en", word("question-2"), OPTIONS, this::word)
            .hint(word("hint"))
            .optionHint("received", word("text"))
            .reveal("read", revealed));
    private final CheckboxGroup<String> many =
            ask(new CheckboxGroup<>("flere", word("question-3"), OPTIONS, this::word).hint(word("hint")));
    private final DateFields date = ask(new DateFields("dato", word("when")).hint(word("hint")));
    private final LongText story = ask(new LongText("historie", word("story"), 10_000)
            .hint(word("hint"))
            .optional()
            .keepAs("gallery.story"));

    QuestionGallery() {
        super("web.gallery.questions");
        backTo("/demo/dele");
        above(new StepIndicator(2, 12));
        ask(new FileUpload("filer", word("files"), QuestionGallery::swallow)
                .hint(word("hint"))
                .optional());
        add(new SharedComputer());
    }

    @Override
    protected void check(Problems problems) {
        if (name.value().isBlank()) {
            problems.add(name, word("missing"));
        }
        if (one.value().isEmpty()) {
            problems.add(one, word("missing-2"));
        }
        if (many.value().isEmpty()) {
            problems.add(many, word("missing-3"));
        }
        if (date.value().date().isEmpty()) {
            problems.add(date, word("missing-date"));
        }
        if (story.value().length() > 10_000) {
            problems.add(story, word("missing"));
        }
    }

    @Override
    protected String forward() {
        return "/demo/dele";
    }

    private static FileUpload.Outcome swallow(String fileName, InputStream content) throws IOException {
        content.transferTo(OutputStream.nullOutputStream());
        return fileName.endsWith(".exe")
                ? new FileUpload.Outcome.Refused(fileName)
                : new FileUpload.Outcome.Taken(
                        new FileUpload.Kept(UUID.randomUUID().toString(), fileName, ""));
    }

    private String word(String key) {
        return getTranslation("web.gallery." + key);
    }
}
