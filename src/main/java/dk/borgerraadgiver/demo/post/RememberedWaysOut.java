package dk.borgerraadgiver.demo.post;

import dk.borgerraadgiver.correspondence.DigitalPost;
import dk.borgerraadgiver.correspondence.Mail;
import dk.borgerraadgiver.correspondence.PrintedLetter;
import dk.borgerraadgiver.correspondence.Sms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@Profile("demo")
class RememberedWaysOut {
    @Bean
    Mail mail(RememberedPost post) {
        return post::keep;
    }

    @Bean
    Sms sms(RememberedPost post) {
        return post::keep;
    }

    @Bean
    DigitalPost digitalPost(RememberedPost post) {
        return post::keep;
    }

    @Bean
    PrintedLetter printedLetter(RememberedPost post) {
        return post::keep;
    }
}
