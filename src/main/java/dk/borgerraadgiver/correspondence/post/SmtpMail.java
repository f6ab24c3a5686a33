package dk.borgerraadgiver.correspondence.post;

import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.correspondence.CorrespondenceSettings;
import dk.borgerraadgiver.correspondence.Delivery;
import dk.borgerraadgiver.correspondence.Mail;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;

/** By the mail server under {@code spring.mail}. */
final class SmtpMail implements Mail {
    private final MailSender server;
    private final CorrespondenceSettings settings;
    private final Directory directory;

    SmtpMail(MailSender server, CorrespondenceSettings settings, Directory directory) {
        this.server = server;
        this.settings = settings;
        this.directory = directory;
    }

    @Override
    public Delivery send(Letter letter) {
        if (letter.neutral() && settings.neutralFrom().isBlank()) {
            return Delivery.BY_HAND;
        }
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(letter.neutral() ? settings.neutralFrom() : from());
        message.setTo(letter.to());
        message.setSubject(letter.subject());
        message.setText(letter.text());
        server.send(message);
        return Delivery.SENT;
    }

    private String from() {
        return settings.from().isBlank()
                ? directory.authority().name().in(Language.DANISH) + " <"
                        + directory.authority().email() + ">"
                : settings.from();
    }
}
