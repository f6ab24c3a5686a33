package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.CaseEvent.WrittenInquirySent;
import dk.borgerraadgiver.casework.InquiryLetter;
import dk.borgerraadgiver.casework.OfficerCase;
import dk.borgerraadgiver.content.ContactPerson;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.Document;
import dk.borgerraadgiver.web.CheckboxGroup;
import dk.borgerraadgiver.web.DateFields;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.RadioGroup;
import dk.borgerraadgiver.web.Shown;
import dk.borgerraadgiver.web.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Høring: a letter to the administration with a day to answer by. What of the complaint it shows is not chosen here. */
class InquiryForm extends ActionForm {
    private final TextField unit;
    private final RadioGroup<Recipient> to;
    private final TextField another;
    private final LongText question;
    private final DateFields answerBy;
    private final CheckboxGroup<String> papers;
    private final LongText text;
    private final DateFields newsBy;

    InquiryForm(CaseTexts words, OfficerCase opened, List<ContactPerson> contacts) {
        super("written", words);
        unit = field(new TextField(id("enhed"), words.text("desk.field.unit")));
        unit.value(opened.complaint().answers().place().unit().text());
        another = asked(new TextField(id("anden"), words.text("desk.field.to.name")));
        to = field(new RadioGroup<>(
                        id("modtager"),
                        words.text("desk.field.to"),
                        Recipient.among(contacts),
                        recipient -> recipient.name(words))
                .optional()
                .reveal(new Recipient.Another(), another));
        question = field(new LongText(id("spoergsmaal"), words.text("desk.field.question"), MOST)
                .hint(words.text("desk.field.question.hint"))
                .rows(6));
        answerBy = field(new DateFields(id("svarfrist"), words.text("desk.field.answer-by")));
        papers = field(new CheckboxGroup<>(id("bilag"), words.text("desk.field.enclosed"), List.of(), name -> name));
        text = textForCitizen();
        suggest("desk.suggestion.written");
        newsBy = newsBy();
        offer(opened);
    }

    /** The administration reads Danish. */
    @Override
    void readIn(Language citizens, Function<Language, CaseTexts> in) {
        super.readIn(citizens, in);
        question.in(Language.DANISH).value(in.apply(Language.DANISH).text("desk.suggestion.question"));
    }

    @Override
    final void offer(OfficerCase opened) {
        List<String> names = Stream.concat(opened.sentPapers().stream(), opened.laterPapers().stream())
                .map(Document::name)
                .distinct()
                .toList();
        papers.offer(names);
        Shown.when(!names.isEmpty(), papers);
    }

    @Override
    Optional<CaseEvent> event(Problems problems) {
        required(problems, unit, "refused.unit-missing");
        boolean toAnother =
                to.value().filter(Recipient.Another.class::isInstance).isPresent();
        if (toAnother) {
            required(problems, another, "desk.field.to.missing");
        }
        required(problems, question, "refused.question-missing");
        required(problems, text, "refused.text-missing");
        Optional<LocalDate> due = answerBy.value().date();
        if (due.isEmpty()) {
            problems.add(answerBy, words().text("desk.date.invalid"));
        }
        Optional<LocalDate> date = date(problems, newsBy);
        return made(
                problems,
                question,
                () -> new WrittenInquirySent(unit.value(), text.value(), date, Optional.of(letter(due.orElseThrow()))));
    }

    private InquiryLetter letter(LocalDate due) {
        Optional<String> person = to.value().flatMap(recipient -> recipient.inLetter(another.value()));
        return new InquiryLetter("", person, question.value(), due, List.of(), List.copyOf(papers.value()));
    }
}
