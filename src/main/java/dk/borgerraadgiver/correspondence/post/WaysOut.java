package dk.borgerraadgiver.correspondence.post;

import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.correspondence.CorrespondenceSettings;
import dk.borgerraadgiver.correspondence.Delivery;
import dk.borgerraadgiver.correspondence.DigitalPost;
import dk.borgerraadgiver.correspondence.DigitalPostSettings;
import dk.borgerraadgiver.correspondence.LetterSettings;
import dk.borgerraadgiver.correspondence.Mail;
import dk.borgerraadgiver.correspondence.Memo;
import dk.borgerraadgiver.correspondence.PrintedLetter;
import dk.borgerraadgiver.correspondence.Sms;
import dk.borgerraadgiver.correspondence.SmsSettings;
import dk.borgerraadgiver.documents.Pdf;
import dk.borgerraadgiver.identity.People;
import java.nio.file.Path;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSender;

/** Where this site has no way out, the office does it by hand: recorded, never lost. */
@Configuration(proxyBeanMethods = false)
@Profile("!demo")
class WaysOut {
    private static final Logger LOG = LoggerFactory.getLogger(WaysOut.class);

    @Bean
    Mail mail(ObjectProvider<JavaMailSender> server, CorrespondenceSettings settings, Directory directory) {
        JavaMailSender configured = server.getIfAvailable();
        if (configured == null) {
            LOG.warn("No mail server is set (spring.mail.host): the office has to tell people by hand");
            return letter -> Delivery.BY_HAND;
        }
        return new SmtpMail(configured, settings, directory);
    }

    @Bean
    Sms sms(SmsSettings settings) {
        if (!settings.isSet()) {
            LOG.warn("No gateway for text messages is set (borgerraadgiver.sms.url): the office has to tell by hand");
            return message -> Delivery.BY_HAND;
        }
        return new GatewaySms(settings);
    }

    @Bean
    DigitalPost digitalPost(DigitalPostSettings settings, People people, Pdf pdf, Directory directory, Clock clock) {
        Memo memo = new Memo(people, pdf, directory, settings.sender(), clock);
        if (settings.hasGateway()) {
            return new MemoGateway(settings, memo);
        }
        if (settings.hasFolder()) {
            return new MemoFolder(Path.of(settings.folder()), memo);
        }
        LOG.warn("No way to Digital Post is set (borgerraadgiver.digital-post): the office has to write by hand");
        return post -> Delivery.BY_HAND;
    }

    @Bean
    PrintedLetter printedLetter(LetterSettings settings, Pdf pdf) {
        if (!settings.isSet()) {
            LOG.warn("No folder for letters is set (borgerraadgiver.letters.folder): the office has to write them");
            return sheet -> Delivery.BY_HAND;
        }
        return new LetterFolder(Path.of(settings.folder()), pdf);
    }
}
