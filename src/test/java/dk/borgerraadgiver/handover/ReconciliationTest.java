package dk.borgerraadgiver.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.handover.system.TestCaseSystems;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CivilNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the citizen and the office see of the way to a folder that the case system empties. */
class ReconciliationTest {
    private final Handings site = new Handings();

    @TempDir
    Path folder;

    @Test
    void beforeAnybodyHeardOfItTheCaseSaysThatItIsNotThereYet() {
        assertThat(site.fact(folder())).contains("Sagen står der ikke endnu. Din klage ligger sikkert her");
    }

    @Test
    void theCaseSaysItIsRegisteredWhenItIsAndNotBefore() throws IOException {
        site.submitted(folder());
        assertThat(site.fact(folder())).contains("Sagen står der ikke endnu. Din klage ligger sikkert her");
        site.handing(folder());
        site.handing(folder());
        String id = only();
        assertThat(site.fact(folder())).contains("Sagen står der ikke endnu. Din klage ligger sikkert her");
        Files.createDirectories(folder.resolve("registered"));
        Files.writeString(folder.resolve("registered").resolve(id + ".json"), SpokenTo.REGISTERED);
        site.minutesLater(3);
        site.handing(folder());
        assertThat(site.fact(folder()))
                .isEqualTo("Kommunens sagssystem: Registreret 2. marts 2026 kl. 11.05 med nummer S2026-77");
        assertThat(found().registered()).isOne();
    }

    @Test
    void whatTakesTooLongIsATaskForAPersonAndAnHonestWord() {
        site.submitted(folder());
        site.handing(folder());
        assertThat(found().waiting()).hasSize(1);
        site.later(Duration.ofHours(25));
        assertThat(found().late()).extracting(one -> one.next().number()).containsExactly(Handings.NUMBER);
        assertThat(found().waiting()).isEmpty();
        assertThat(site.fact(folder())).contains("Det tager for lang tid, og en medarbejder ser på det");
        assertThat(site.factAtDesk(folder())).contains("Se under overlevering").doesNotContain("Din klage");
        site.desk(folder()).registeredByHand(Handings.OFFICER, Handings.NUMBER, " S-9\u0000 ");
        assertThat(site.fact(folder())).endsWith("med nummer S-9");
        assertThat(found().late()).isEmpty();
    }

    @Test
    void whatFellBesideIsFoundAndHandedOver() {
        site.submitted(folder());
        assertThat(found().missing()).containsExactly(Handings.OLD);
        site.desk(folder()).handOverMissing(Handings.OFFICER);
        site.desk(folder()).handOverMissing(Handings.OFFICER);
        assertThat(found().missing()).isEmpty();
        assertThat(found().waiting()).hasSize(2);
    }

    @Test
    void withoutACaseSystemNothingIsPromised() {
        site.submitted(TestCaseSystems.none());
        site.wrote(Handings.NUMBER, TestCaseSystems.none());
        site.handing(TestCaseSystems.none());
        assertThat(site.fact(TestCaseSystems.none())).isEmpty();
        assertThatThrownBy(() -> site.desk(TestCaseSystems.none()).handOverMissing(Handings.OFFICER))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void onlyCaseOfficersSeeAndMendIt() {
        site.submitted(folder());
        HandoverDesk desk = site.desk(folder());
        Actor citizen = new Actor.Person(new PersonId(UUID.randomUUID()), "Bo", new CivilNumber("0101901234"));
        Actor clerk = new Actor.Employee(new EmployeeId(UUID.randomUUID()), "Ib", Set.of(Actor.Role.FRONT_DESK));
        for (Actor wrong : List.of(citizen, clerk)) {
            assertThatThrownBy(() -> desk.reconciliation(wrong)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> desk.again(wrong, Handings.NUMBER)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> desk.registeredByHand(wrong, Handings.NUMBER, "1"))
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> desk.handOverMissing(wrong)).isInstanceOf(NotThere.class);
        }
        assertThatThrownBy(() -> desk.again(Handings.OFFICER, Handings.OLD)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.registeredByHand(Handings.OFFICER, Handings.NUMBER, " "))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> desk.registeredByHand(Handings.OFFICER, Handings.NUMBER, "1".repeat(101)))
                .isInstanceOf(Rejected.class);
    }

    private Reconciliation found() {
        return site.desk(folder()).reconciliation(Handings.OFFICER);
    }

    private CaseSystem folder() {
        return TestCaseSystems.folder(folder);
    }

    private String only() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertThat(names).hasSize(1);
            return names.getFirst().replace(".zip", "");
        }
    }
}
