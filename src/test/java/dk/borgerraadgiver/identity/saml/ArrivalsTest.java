package dk.borgerraadgiver.identity.saml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.content.PublicAddress;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.Employees;
import dk.borgerraadgiver.identity.Level;
import dk.borgerraadgiver.identity.People;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CivilNumber;
import dk.borgerraadgiver.shared.CompanyNumber;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opensaml.saml.saml2.core.NameID;
import org.opensaml.saml.saml2.core.impl.NameIDBuilder;

class ArrivalsTest {
    private static final String EID = "https://data.gov.dk/model/core/eid/";
    private static final String ID = "3f0a3f44-2f0b-4a3a-9a1a-0a2b3c4d5e6f";
    private static final String OURS = "urn:dk:gov:saml:cvrNumberIdentifier:90000001";
    private static final String RIGHT = "urn:dk:borgerraadgiver:sagsbehandler";

    @TempDir
    private Path directory;

    private Registrations registrations;
    private Arrivals arrivals;

    @BeforeEach
    void open() {
        Bench.OUR_KEY.write(directory.resolve("site.p12"), "secret");
        LoginSettings.Way way = new LoginSettings.Way(
                "unread.xml",
                "us",
                Level.SUBSTANTIAL,
                List.of(new LoginSettings.Key(directory.resolve("site.p12").toString(), "secret")),
                "90000001",
                Map.of(Actor.Role.CASE_OFFICER, RIGHT),
                "urn:dk:borgerraadgiver:firma",
                SubjectName.DATA_GOV_DK,
                false,
                false);
        registrations = new Registrations(
                new LoginSettings(way, way, way, new LoginSettings.Contact("", ""), Duration.ofDays(1)),
                new PublicAddress("https://site.example"),
                Clock.systemUTC());
        arrivals = new Arrivals(new Met(), new Known(), registrations);
    }

    @Test
    void aRightOfTheOfficeMakesARole() {
        Actor.Employee ida = employee("90000001", new Privileges.Group(OURS, Set.of(RIGHT), Map.of()));

        assertThat(ida.is(Actor.Role.CASE_OFFICER)).isTrue();
        assertThat(ida.limited()).isEmpty();
    }

    @Test
    void aRightUnderALimitMakesARoleThatKeepsItsLimit() {
        Map<String, Set<String>> limits = Map.of("urn:dk:kombit:KLE", Set.of("25.*"));

        Actor.Employee ida = employee("90000001", new Privileges.Group(OURS, Set.of(RIGHT), limits));

        assertThat(ida.is(Actor.Role.CASE_OFFICER)).isFalse();
        assertThat(ida.limited()).isEqualTo(Map.of(Actor.Role.CASE_OFFICER, new Actor.DataLimits(limits)));
    }

    @Test
    void somebodyFromAnotherCompanyIsNobodyHereWhateverRightsTheyBring() {
        assertThatThrownBy(() -> employee("90000009", new Privileges.Group(OURS, Set.of(RIGHT), Map.of())))
                .hasMessage("HAS_A_ROLE_HERE");
        assertThatThrownBy(() -> employee(
                        "90000001",
                        new Privileges.Group("urn:dk:gov:saml:cvrNumberIdentifier:90000009", Set.of(RIGHT), Map.of())))
                .hasMessage("HAS_A_ROLE_HERE");
    }

    /** The switch-off proof of this rule: it alone keeps them out. */
    @Test
    void withoutTheRuleSomebodyWithoutARoleOrFromAnotherCompanyGetsIn() {
        arrivals = new Arrivals(new Met(), new Known(), registrations, rule -> rule != UseRule.HAS_A_ROLE_HERE);

        assertThat(employee("90000001", new Privileges.Group(OURS, Set.of("urn:dk:andet"), Map.of()))
                        .roles())
                .isEmpty();
        assertThat(employee("90000009", new Privileges.Group(OURS, Set.of(RIGHT), Map.of()))
                        .roles())
                .isNotEmpty();
    }

    @Test
    void aProfessionalKeepsEveryCompanyThatTheyMayRepresent() {
        Attributes attributes =
                attributes("90000002", EID + "professional/authorizedToRepresent", "90000002", "90000003");

        Actor.Professional rosa =
                (Actor.Professional) arrivals.arrived("erhverv", ID, attributes, new Privileges(List.of()));

        assertThat(rosa.mayRepresent())
                .containsExactlyInAnyOrder(new CompanyNumber("90000002"), new CompanyNumber("90000003"));
        assertThat(rosa.id().value()).isEqualTo(UUID.fromString(ID));
    }

    @Test
    void aCompanysRightIsKeptOnlyByItsNameWithoutLimitsAndForTheWholeCompany() {
        Set<String> right = Set.of("urn:dk:borgerraadgiver:firma");
        String company = "urn:dk:gov:saml:cvrNumberIdentifier:";

        Actor.Professional meta = (Actor.Professional) arrivals.arrived(
                "erhverv",
                ID,
                attributes("90000002", EID + "professional/authorizedToRepresent", "90000007"),
                new Privileges(List.of(
                        new Privileges.Group(company + "90000003", right, Map.of()),
                        new Privileges.Group(company + "90000004", Set.of("urn:dk:andet"), Map.of()),
                        new Privileges.Group(company + "90000005", right, Map.of("x", Set.of("y"))),
                        new Privileges.Group("urn:dk:gov:saml:seNumberIdentifier:90000006", right, Map.of()))));

        assertThat(meta.rights()).containsExactly(new CompanyNumber("90000003"));
        assertThat(meta.mayActFor(new CompanyNumber("90000002"))).isTrue();
        assertThat(meta.hasTheRightOf(new CompanyNumber("90000002"))).isFalse();
        assertThat(meta.mayActFor(new CompanyNumber("90000007"))).isFalse();
        assertThat(meta.companies()).containsExactly(new CompanyNumber("90000002"), new CompanyNumber("90000003"));
    }

    @Test
    void onlyAProfessionalsOwnNumberIsKeptForTheirChoice() {
        Attributes attributes = attributes("90000002", EID + "cprNumber", "7211731318");

        assertThat(arrivals.privately("erhverv", attributes)).hasValue(new CivilNumber("7211731318"));
        assertThat(arrivals.privately("medarbejder", attributes)).isEmpty();
    }

    @Test
    void theContextHandlersNamesAreReadWhereTheWayInSaysSo() {
        NameID name = new NameIDBuilder().buildObject();
        name.setFormat(NameID.X509_SUBJECT);
        name.setValue("C=DK,O=90000001,CN=Ida Brandt,Serial=" + ID);

        assertThat(SubjectName.X509.isOfThisKind(name)).isTrue();
        assertThat(SubjectName.X509.idIn(name, Subjects.PROFESSIONAL)).hasValue(ID);
        assertThat(SubjectName.X509.idIn(name, Subjects.PERSON)).isEmpty();
        assertThat(SubjectName.DATA_GOV_DK.isOfThisKind(name)).isFalse();
        name.setValue("C=DK,O=90000001,CN=Ida,Serial=1,CN=x,Serial=" + ID);
        assertThat(SubjectName.X509.idIn(name, Subjects.PROFESSIONAL)).isEmpty();
    }

    private Actor.Employee employee(String company, Privileges.Group group) {
        return (Actor.Employee)
                arrivals.arrived("medarbejder", ID, attributes(company, "x:y", ""), new Privileges(List.of(group)));
    }

    private static Attributes attributes(String company, String name, String... values) {
        Map<String, List<String>> all = new HashMap<>();
        all.put(EID + "fullName", List.of("Rosa Damgaard"));
        all.put(EID + "professional/cvr", List.of(company));
        all.put(EID + "professional/orgName", List.of("Café Rosa ApS"));
        all.put(name, List.of(values));
        return new Attributes(all);
    }

    private static final class Met implements People {
        @Override
        public Optional<Actor.Person> find(PersonId id) {
            return Optional.empty();
        }

        @Override
        public Actor.Person met(CivilNumber civilNumber, String name) {
            return new Actor.Person(new PersonId(UUID.randomUUID()), name, civilNumber);
        }

        @Override
        public PersonId heardOf(CivilNumber civilNumber, String name) {
            return new PersonId(UUID.randomUUID());
        }
    }

    private static final class Known implements Employees {
        @Override
        public Optional<String> nameOf(EmployeeId id) {
            return Optional.empty();
        }

        @Override
        public EmployeeId met(String professionalId, String name) {
            return new EmployeeId(UUID.fromString(professionalId));
        }

        @Override
        public EmployeeId heardOf(String professionalId, String name) {
            return met(professionalId, name);
        }
    }
}
