package dk.borgerraadgiver.correspondence.post;

import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.correspondence.CorrespondenceSettings;
import dk.borgerraadgiver.correspondence.Delivery;
import dk.borgerraadgiver.correspondence.Mail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** By the mail server under {@code spring.mail}. */
final class SmtpMail implements Mail {
    private final JavaMailSender server;
    private final CorrespondenceSettings settings;
    private final Directory directory;

    SmtpMail(JavaMailSender server, CorrespondenceSettings settings, Directory directory) {
        this.server = server;
        this.settings = settings;
        this.directory = directory;
    }

    @Override
    public Delivery send(Letter letter) {
        if (letter.neutral() && settings.neutralFrom().isBlank()) {
            return Delivery.BY_HAND;
        }
        server.send(message -> write(letter, message));
        return Delivery.SENT;
    }

    /** Whoever gets it twice sees one: mail programs know a message by its id. */
    private void write(Letter letter, MimeMessage message) throws MessagingException {
        MimeMessageHelper words = new MimeMessageHelper(message, "UTF-8");
        words.setFrom(letter.neutral() ? settings.neutralFrom() : from());
        words.setTo(letter.to());
        words.setSubject(letter.subject());
        words.setText(letter.text());
        message.saveChanges();
        message.setHeader("Message-ID", "<" + letter.id().value() + "@besked>");
    }

    private String from() {
        return settings.from().isBlank()
                ? directory.authority().name().in(Language.DANISH) + " <"
                        + directory.authority().email() + ">"
                : settings.from();
    }
}
