package dk.borgerraadgiver.correspondence;

import dk.borgerraadgiver.correspondence.Wording.Worded;
import org.springframework.stereotype.Component;

/** Hands words over to the way that leads to somebody. */
@Component
class Postman {
    private final Mail mail;
    private final Sms sms;
    private final PrintedLetter letters;
    private final DigitalPost digitalPost;

    Postman(Mail mail, Sms sms, PrintedLetter letters, DigitalPost digitalPost) {
        this.mail = mail;
        this.sms = sms;
        this.letters = letters;
        this.digitalPost = digitalPost;
    }

    /** Why the office must do it, when it must. */
    sealed interface Outcome {
        record Sent() implements Outcome {}

        record Office(ToDo.Reason reason) implements Outcome {}
    }

    Outcome hand(DispatchId id, Addressee to, Worded words) {
        return switch (to.way()) {
            case Way.ByMail(var address) ->
                outcome(
                        mail.send(new Mail.Letter(id, address, words.title(), words.text(), to.neutral())),
                        ToDo.Reason.EMAIL);
            case Way.BySms(var number) ->
                outcome(sms.send(new Sms.Message(id, number, words.shortText(), to.neutral())), ToDo.Reason.SMS);
            case Way.ByLetter(var address) ->
                outcome(
                        letters.send(new PrintedLetter.Sheet(
                                id, address, words.title(), words.onPaper(), to.language(), to.neutral())),
                        ToDo.Reason.LETTER);
            case Way.ByDigitalPost(var mailbox) ->
                outcome(
                        digitalPost.send(new DigitalPost.Post(
                                id, mailbox, words.title(), words.onPaper(), to.language(), to.neutral())),
                        ToDo.Reason.DIGITAL_POST);
            case Way.ByHand(var reason) -> new Outcome.Office(reason);
        };
    }

    private static Outcome outcome(Delivery delivery, ToDo.Reason byHand) {
        return switch (delivery) {
            case SENT -> new Outcome.Sent();
            case BY_HAND -> new Outcome.Office(byHand);
            case NO_MAILBOX -> new Outcome.Office(ToDo.Reason.NO_MAILBOX);
        };
    }
}
