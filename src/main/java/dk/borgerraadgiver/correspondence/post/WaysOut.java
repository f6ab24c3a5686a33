package dk.borgerraadgiver.correspondence.post;

import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.correspondence.CorrespondenceSettings;
import dk.borgerraadgiver.correspondence.Delivery;
import dk.borgerraadgiver.correspondence.Mail;
import dk.borgerraadgiver.correspondence.PrintedLetter;
import dk.borgerraadgiver.correspondence.Sms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.MailSender;

/** Where this site has no way out, the office does it by hand: recorded, never lost. */
@Configuration(proxyBeanMethods = false)
@Profile("!demo")
class WaysOut {
    private static final Logger LOG = LoggerFactory.getLogger(WaysOut.class);

    @Bean
    Mail mail(ObjectProvider<MailSender> server, CorrespondenceSettings settings, Directory directory) {
        MailSender configured = server.getIfAvailable();
        if (configured == null) {
            LOG.warn("No mail server is set (spring.mail.host): the office has to tell people by hand");
            return letter -> Delivery.BY_HAND;
        }
        return new SmtpMail(configured, settings, directory);
    }

    @Bean
    Sms sms() {
        return message -> Delivery.BY_HAND;
    }

    @Bean
    PrintedLetter printedLetter() {
        return sheet -> Delivery.BY_HAND;
    }
}
