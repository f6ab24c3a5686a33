package dk.borgerraadgiver.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import dk.borgerraadgiver.casework.CaseClosed;
import dk.borgerraadgiver.casework.MessageWritten;
import dk.borgerraadgiver.complaint.ComplaintId;
import dk.borgerraadgiver.complaint.Contact;
import dk.borgerraadgiver.complaint.DraftAboutToGo;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.correspondence.ToDo.Reason;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a notice says, by each way out (R24, R25). */
class WhatIsSaidTest {
    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final NewsForOne site = new NewsForOne();

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void anEmailSaysThatThereIsNewsAndNothingElse() throws Exception {
        site.person(Language.DANISH, NewsForOne.email());
        site.listening.on(new MessageWritten(NewsForOne.NUMBER, NewsForOne.AT));
        site.byMail(server.getSmtp().getPort()).sendWhatIsDue();
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Nyt fra Borgerrådgiveren");
        assertThat(mail.getAllRecipients()[0]).hasToString("aase@example.dk");
        assertThat((String) mail.getContent())
                .contains("Der er nyt til dig fra Borgerrådgiveren. Log ind på https://klag.example.dk/mine-sager")
                .doesNotContain("BR-2026", "hemmelig");
        assertThat(GreenMailUtil.getWholeMessage(mail)).doesNotContain("{", "null");
    }

    @Test
    void whoWantsNoSenderNamedIsToldWithoutOne() throws Exception {
        site.person(Language.ENGLISH, NewsForOne.neutral(NewsForOne.email()));
        site.listening.on(new MessageWritten(NewsForOne.NUMBER, NewsForOne.AT));
        site.byMail(server.getSmtp().getPort()).sendWhatIsDue();
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("News for you");
        assertThat(mail.getFrom()[0]).hasToString("besked@example.dk");
        assertThat(GreenMailUtil.getWholeMessage(mail))
                .doesNotContainIgnoringCase("adviser")
                .doesNotContain("klag.");
    }

    @Test
    void aLetterCarriesItsAddress() {
        site.person(Language.DANISH, NewsForOne.contact(Contact.Channel.LETTER));
        site.listening.on(new CaseClosed(NewsForOne.NUMBER, NewsForOne.AT));
        site.remembering().sendWhatIsDue();
        assertThat(((PrintedLetter.Sheet) site.sent.getFirst()).address())
                .containsExactly("Gade 1", "1704 København V");
    }

    @Test
    void anSmsIsShort() {
        site.person(Language.DANISH, NewsForOne.contact(Contact.Channel.SMS));
        site.listening.on(new CaseClosed(NewsForOne.NUMBER, NewsForOne.AT));
        site.remembering().sendWhatIsDue();
        assertThat(((Sms.Message) site.sent.getFirst()).text())
                .hasSizeLessThan(160)
                .contains("Log ind");
    }

    @Test
    void aDraftIsWarnedOfAtOnceWithTheDayItGoes() {
        ComplaintId draft = new ComplaintId(UUID.randomUUID());
        site.draft(draft);
        site.listening.on(new DraftAboutToGo(draft, NewsForOne.AT.plus(Duration.ofDays(5))));
        site.remembering().sendWhatIsDue();
        assertThat(((Mail.Letter) site.sent.getFirst()).text())
                .contains("7. marts 2026", "https://klag.example.dk/klag");
    }

    /** R24 */
    @Test
    void whatIsNotWholeIsNotSentAndTheOfficeHearsOfIt() {
        site.person(Language.DANISH, NewsForOne.email());
        site.listening.on(new CaseClosed(NewsForOne.NUMBER, NewsForOne.AT));
        site.notWhole().sendWhatIsDue();
        assertThat(site.sent).isEmpty();
        assertThat(site.desk.toDo(NewsForOne.OFFICER)).extracting(ToDo::reason).containsExactly(Reason.NOT_WORDED);
    }
}
