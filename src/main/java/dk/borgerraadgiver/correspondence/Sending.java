package dk.borgerraadgiver.correspondence;

import dk.borgerraadgiver.complaint.Contact;
import dk.borgerraadgiver.complaint.Recipient;
import dk.borgerraadgiver.complaint.Recipients;
import dk.borgerraadgiver.correspondence.ToDo.Reason;
import dk.borgerraadgiver.correspondence.Wording.Worded;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends what is due, by the way the person chose. What cannot be sent ends with the office, never nowhere. */
@Component
class Sending {
    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final int AT_A_TIME = 20;
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    private final Notices notices;
    private final Recipients recipients;
    private final Wording wording;
    private final Mail mail;
    private final Sms sms;
    private final PrintedLetter printedLetter;
    private final CorrespondenceSettings settings;
    private final Clock clock;

    Sending(
            Notices notices,
            Recipients recipients,
            Wording wording,
            Mail mail,
            Sms sms,
            PrintedLetter printedLetter,
            CorrespondenceSettings settings,
            Clock clock) {
        this.notices = notices;
        this.recipients = recipients;
        this.wording = wording;
        this.mail = mail;
        this.sms = sms;
        this.printedLetter = printedLetter;
        this.settings = settings;
        this.clock = clock;
    }

    void sendWhatIsDue() {
        notices.take(AT_A_TIME, clock.instant(), LEASE).forEach(this::send);
    }

    private void send(Notice notice) {
        Optional<Recipient> recipient = recipient(notice.about());
        if (recipient.isEmpty()) {
            notices.dropped(notice.id(), clock.instant());
            return;
        }
        Contact contact = recipient.get().contact();
        if (contact.channel().isEmpty()) {
            notices.byHand(notice.id(), Reason.NO_ADDRESS);
            return;
        }
        worded(notice, recipient.get())
                .ifPresentOrElse(
                        words -> send(notice, contact, contact.channel().get(), words, recipient.get()),
                        () -> notices.byHand(notice.id(), Reason.NOT_WORDED));
    }

    /** R24: what is not whole is not sent. */
    private Optional<Worded> worded(Notice notice, Recipient recipient) {
        try {
            return Optional.of(
                    wording.of(notice, recipient.language(), recipient.contact().isNeutral()));
        } catch (IllegalStateException notWhole) {
            LOG.error("Notice {} could not be put into words", notice.id().value(), notWhole);
            return Optional.empty();
        }
    }

    private void send(Notice notice, Contact contact, Contact.Channel channel, Worded words, Recipient recipient) {
        try {
            Delivery delivery = deliver(notice, contact, channel, words, recipient);
            switch (delivery) {
                case SENT -> notices.sent(notice.id(), clock.instant());
                case BY_HAND -> notices.byHand(notice.id(), Reason.valueOf(channel.name()));
            }
        } catch (RuntimeException failed) {
            tryLater(notice, failed);
        }
    }

    private Delivery deliver(
            Notice notice, Contact contact, Contact.Channel channel, Worded words, Recipient recipient) {
        return switch (channel) {
            case EMAIL ->
                mail.send(new Mail.Letter(contact.email().text(), words.title(), words.text(), contact.isNeutral()));
            case SMS -> sms.send(new Sms.Message(contact.phone().text(), words.shortText(), contact.isNeutral()));
            case LETTER ->
                printedLetter.send(new PrintedLetter.Sheet(
                        notice.id(),
                        List.of(
                                contact.street().text(),
                                contact.postcode().text() + " " + contact.city().text()),
                        words.title(),
                        words.onPaper(),
                        recipient.language(),
                        contact.isNeutral()));
            case PHONE, DIGITAL_POST, PLACE, SOMEONE -> Delivery.BY_HAND;
        };
    }

    private void tryLater(Notice notice, RuntimeException failed) {
        LOG.warn("Notice {} was not sent at attempt {}: {}", notice.id().value(), notice.attempts(), kind(failed));
        if (notice.attempts() >= settings.attempts()) {
            notices.byHand(notice.id(), Reason.GAVE_UP);
        } else {
            notices.later(notice.id(), clock.instant().plus(waitAfter(notice.attempts())), kind(failed));
        }
    }

    /** One minute, two, four … */
    static Duration waitAfter(int attempts) {
        Duration doubled = Duration.ofMinutes(1L << Math.min(attempts - 1, 10));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    /** Not its message: mail servers repeat the address in it. */
    private static String kind(RuntimeException failed) {
        return failed.getClass().getSimpleName();
    }

    private Optional<Recipient> recipient(Subject about) {
        return switch (about) {
            case Subject.OfCase ofCase -> recipients.of(ofCase.number());
            case Subject.OfDraft ofDraft -> recipients.of(ofDraft.complaint());
        };
    }
}
