package dk.borgerraadgiver.correspondence.post;

import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.correspondence.CorrespondenceSettings;
import dk.borgerraadgiver.correspondence.Mail;
import org.springframework.mail.javamail.JavaMailSenderImpl;

public final class TestMail {
    private TestMail() {}

    public static Mail at(int port, CorrespondenceSettings settings, Directory directory) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("localhost");
        server.setPort(port);
        return new SmtpMail(server, settings, directory);
    }
}
