package dk.borgerraadgiver.complaint.ui;

import dk.borgerraadgiver.complaint.Answer;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Problem;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.complaint.Words;
import dk.borgerraadgiver.web.Field;
import java.util.Optional;
import java.util.function.Function;

/** A step whose fields are made from its questions. */
abstract class FieldsPage<A extends Answer> extends StepPage<A> {
    final AnswerFields<A> fields;

    FieldsPage(Step step, Wizard wizard, Function<Answers, A> given) {
        super(step, wizard, given);
        fields = new AnswerFields<>(wizard.texts());
    }

    @Override
    void show(A answer) {
        if (wizard().isHelping()) {
            fields.fillNothingIn();
        } else {
            fields.keepAs(keptAs());
        }
        fields.show(answer);
    }

    @Override
    Optional<Field<?>> field(Problem problem) {
        return fields.field(problem.question());
    }

    static Words words(Field<String> field) {
        return new Words(field.value());
    }
}
