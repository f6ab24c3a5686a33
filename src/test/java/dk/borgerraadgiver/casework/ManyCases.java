package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.casework.CaseEvent.Assigned;
import dk.borgerraadgiver.casework.CaseEvent.MessageFromCitizen;
import dk.borgerraadgiver.casework.CaseEvent.MessageToCitizen;
import dk.borgerraadgiver.casework.CaseEvent.PointAnswered;
import dk.borgerraadgiver.casework.CaseEvent.ScreeningBegan;
import dk.borgerraadgiver.casework.CaseLines.Described;
import dk.borgerraadgiver.complaint.Consent.MayContact;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases in every stage, four in ten of them closed, for a desk that is to be measured. */
final class ManyCases {
    private static final List<String> ADMINISTRATIONS = List.of("SOF", "BIF", "KFF", "TMF", "SUF", "OKF", "BUF");
    private static final List<String> KINDS = List.of("NO_ANSWER", "GUIDANCE", "CONDUCT", "DIGITAL_SOLUTION");
    private static final List<String> WORDS =
            List.of("bolig", "ydelse", "brev", "svar", "telefon", "afslag", "regning", "skole", "plads", "hjælp");

    private final Random random = new Random(20261122);
    private final Desks desks;
    private int opened;

    /** @param before numbers that are taken */
    ManyCases(Desks desks, int before) {
        this.desks = desks;
        opened = before;
    }

    void open(DataSource database, int cases) {
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        for (int hundred = 0; hundred < cases / 100; hundred++) {
            transaction.executeWithoutResult(status -> {
                for (int made = 0; made < 100; made++) {
                    open();
                }
            });
        }
        JdbcClient.create(database).sql("analyze").update();
    }

    /** New ones while the others are worked on, each for itself. */
    void arrive(DataSource database, int cases, Duration apart) throws InterruptedException {
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        for (int made = 0; made < cases; made++) {
            transaction.executeWithoutResult(status -> open());
            Thread.sleep(apart);
        }
    }

    /** A case in some stage, with a history of about eight entries. */
    private void open() {
        CaseNumber number = new CaseNumber("BR-2026-%06d".formatted(++opened));
        desks.cases.add(CaseFile.received(
                number,
                new Party.Citizen((random.nextBoolean() ? Desks.ANNA : Desks.BO).id()),
                1,
                Optional.of(MayContact.YES),
                Desks.NOW.minus(Duration.ofHours(random.nextInt(24 * 400)))));
        desks.lines.describe(
                number,
                new Described(
                        "Borger " + random.nextInt(3_000),
                        ADMINISTRATIONS.get(random.nextInt(ADMINISTRATIONS.size())),
                        List.of(KINDS.get(random.nextInt(KINDS.size()))),
                        words()));
        By officer = new By.Officer(Desks.OFFICER.id(), Desks.OFFICER.name());
        CaseFile before = desks.cases.find(number, Desks.OFFICER).orElseThrow();
        CaseFile after = before;
        List<CaseEvent> events = new ArrayList<>(List.of(
                new Assigned(),
                new ScreeningBegan("Vi læser din klage.", Optional.of(LocalDate.of(2026, 11, 20))),
                Histories.called("Vi har ringet.", Optional.empty()),
                new MessageToCitizen("De vender tilbage.", false),
                new PointAnswered(1, Finding.JUSTIFIED, words())));
        for (CaseEvent event : events.subList(0, random.nextInt(events.size() + 1))) {
            after = after.with(officer, Desks.NOW.minus(Duration.ofHours(random.nextInt(2_000))), event);
        }
        after = after.with(new By.Citizen(Desks.ANNA.id()), Desks.NOW, new MessageFromCitizen(words()));
        if (after.pointsWithoutAnswer().isEmpty() || random.nextInt(10) < 3) {
            after = after.stage().handled() && after.pointsWithoutAnswer().isEmpty()
                    ? after.with(officer, Desks.NOW, new CaseEvent.Closed(Outcome.SOLVED, Optional.empty(), "Slut."))
                    : after.with(officer, Desks.NOW, new CaseEvent.Withdrawn(""));
        }
        desks.cases.save(before, after);
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int word = 0; word < 60; word++) {
            words.append(WORDS.get(random.nextInt(WORDS.size())))
                    .append(random.nextInt(40))
                    .append(' ');
        }
        return words.toString();
    }
}
