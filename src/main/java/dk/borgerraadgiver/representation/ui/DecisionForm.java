package dk.borgerraadgiver.representation.ui;

import com.vaadin.flow.component.html.Div;
import dk.borgerraadgiver.representation.Proof;
import dk.borgerraadgiver.representation.Terms;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.Rejected;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.RadioGroup;
import dk.borgerraadgiver.web.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Is it so? Proven, and how; or refused, and what the representative can do about it. */
class DecisionForm extends MandateForm {
    private static final int MOST = 2_000;

    enum Answer {
        PROVEN,
        REFUSED
    }

    private final transient Terms terms;
    private final transient BiConsumer<Proof, Set<CaseNumber>> proven;
    private final transient Consumer<String> refused;
    private final RadioGroup<Answer> answer;
    private final RadioGroup<Proof> proof;
    private final TextField cases;
    private final LongText reason;

    DecisionForm(MandateTexts words, Terms terms, BiConsumer<Proof, Set<CaseNumber>> proven, Consumer<String> refused) {
        super(words);
        this.terms = terms;
        this.proven = proven;
        this.refused = refused;
        String id = terms.id().value().toString();
        proof = asked(new RadioGroup<>(
                "bevis-" + id,
                words.text("desk.how"),
                List.of(Proof.PAPER_SEEN, Proof.SEEN_AT_DESK, Proof.DIGITAL_POWER_OF_ATTORNEY, Proof.CIVIL_REGISTER),
                words::proof));
        cases = asked(new TextField("sager-" + id, words.text("desk.cases")).hint(words.text("desk.cases.hint")));
        reason = asked(new LongText("grund-" + id, words.text("desk.reason"), MOST)
                .hint(words.text("desk.reason.hint"))
                .rows(4));
        Div under = new Div(proof);
        if (terms.capacity().officeNamesCases()) {
            under.add(cases);
        }
        answer = field(new RadioGroup<>(
                        "svar-" + id,
                        words.text("desk.answer"),
                        List.of(Answer.values()),
                        option -> words.text(option == Answer.PROVEN ? "desk.answer.proven" : "desk.answer.refused"))
                .reveal(Answer.PROVEN, under)
                .reveal(Answer.REFUSED, reason));
        button(Buttons.primary(words.text("desk.save"), this::send));
    }

    @Override
    protected void pressed(Problems problems) {
        if (answer.value().isEmpty()) {
            problems.add(answer, words().text("refused.answer-missing"));
            return;
        }
        switch (answer.value().get()) {
            case PROVEN -> prove(problems);
            case REFUSED -> {
                required(problems, reason, "refused.reason-missing");
                if (problems.none()) {
                    refused.accept(reason.value());
                }
            }
        }
    }

    private void prove(Problems problems) {
        if (proof.value().isEmpty()) {
            problems.add(proof, words().text("refused.proof-missing"));
        }
        Set<CaseNumber> named = terms.capacity().officeNamesCases() ? named(problems) : Set.of();
        if (problems.none()) {
            proven.accept(proof.value().orElseThrow(), named);
        }
    }

    private Set<CaseNumber> named(Problems problems) {
        required(problems, cases, "refused.cases-missing");
        try {
            return Arrays.stream(cases.value().toUpperCase(Locale.ROOT).split("[\\s,;]+", -1))
                    .filter(typed -> !typed.isEmpty())
                    .map(CaseNumber::new)
                    .collect(Collectors.toSet());
        } catch (Rejected no) {
            problems.add(cases, words().refusal(no));
            return Set.of();
        }
    }
}
