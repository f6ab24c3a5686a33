package dk.borgerraadgiver.identity.saml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.identity.Power;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivilegesTest {
    private static final String SCOPE = "urn:dk:gov:saml:cvrNumberIdentifier:90000001";

    @ParameterizedTest
    @ValueSource(strings = {"http://digst.dk", "http://itst.dk"})
    void bothVersionsOfTheProfileAreRead(String publisher) {
        String xml = "<bpp:PrivilegeList xmlns:bpp=\"" + publisher + "/oiosaml/basic_privilege_profile\">"
                + "<PrivilegeGroup Scope=\"" + SCOPE + "\"><Privilege> urn:read </Privilege></PrivilegeGroup>"
                + "</bpp:PrivilegeList>";

        assertThat(read(xml).forCompany("90000001")).containsExactly("urn:read");
    }

    @Test
    void groupsOfTheSameNamespaceAsTheListAreRead() {
        String xml = "<PrivilegeList xmlns=\"http://digst.dk/oiosaml/basic_privilege_profile\">"
                + "<PrivilegeGroup Scope=\"" + SCOPE + "\"><Privilege>urn:read</Privilege></PrivilegeGroup>"
                + "</PrivilegeList>";

        assertThat(read(xml).forCompany("90000001")).containsExactly("urn:read");
    }

    @Test
    void base64MayBeBrokenIntoLines() {
        String xml = list(group(SCOPE, "<Privilege>urn:read</Privilege>"));
        String broken = Base64.getMimeEncoder(20, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(xml.getBytes(StandardCharsets.UTF_8));

        assertThat(Privileges.in(List.of(broken)).forCompany("90000001")).containsExactly("urn:read");
    }

    @Test
    void allFourScopesBecomePowers() {
        Privileges privileges = read(list(group(SCOPE, "<Privilege>a</Privilege>")
                + group("urn:dk:gov:saml:productionUnitIdentifier:1000000001", "<Privilege>b</Privilege>")
                + group("urn:dk:gov:saml:seNumberIdentifier:90000002", "<Privilege>c</Privilege>")
                + group("urn:dk:gov:saml:cprNumberIdentifier:7211731318", "<Privilege>d</Privilege>")));

        assertThat(privileges.powers())
                .containsExactly(
                        new Power(Power.From.COMPANY, "90000001", Set.of("a")),
                        new Power(Power.From.PRODUCTION_UNIT, "1000000001", Set.of("b")),
                        new Power(Power.From.TAX_UNIT, "90000002", Set.of("c")),
                        new Power(Power.From.PERSON, "7211731318", Set.of("d")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:dk:gov:saml:somethingElse:90000001",
                "urn:dk:gov:saml:cvrNumberIdentifier:",
                "urn:dk:gov:saml:cvrNumberIdentifier:9000000",
                ""
            })
    void aScopeThatIsNotKnownGivesNothing(String scope) {
        Privileges privileges = read(list(group(scope, "<Privilege>urn:read</Privilege>")));

        assertThat(privileges.powers()).isEmpty();
        assertThat(privileges.forCompany("90000001")).isEmpty();
    }

    @Test
    void aRightUnderALimitIsNeverOneWithout() {
        Privileges privileges = read(list(group(
                SCOPE,
                "<Privilege>urn:read</Privilege><Constraint Name=\"urn:dk:kombit:KLE\">25.*</Constraint>"
                        + "<Constraint Name=\"urn:dk:kombit:KLE\">27.*</Constraint>")));

        assertThat(privileges.forCompany("90000001")).isEmpty();
        assertThat(privileges.powers()).isEmpty();
        assertThat(privileges.limits("urn:read", "90000001"))
                .hasValue(Map.of("urn:dk:kombit:KLE", Set.of("25.*", "27.*")));
    }

    @Test
    void twoSetsOfLimitsAreNotMadeOne() {
        String limited = "<Privilege>urn:read</Privilege><Constraint Name=\"urn:dk:kombit:KLE\">25.*</Constraint>";

        assertThat(read(list(group(SCOPE, limited) + group(SCOPE, limited))).limits("urn:read", "90000001"))
                .isEmpty();
    }

    @Test
    void rightsOfSeveralGroupsOfOneCompanyAddUp() {
        assertThat(read(list(group(SCOPE, "<Privilege>a</Privilege>") + group(SCOPE, "<Privilege>b</Privilege>")))
                        .forCompany("90000001"))
                .containsExactlyInAnyOrder("a", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
                "<PrivilegeList/>",
                "<p:PrivilegeList xmlns:p=\"http://another.example\"/>",
                "<p:PrivilegeList xmlns:p=\"http://digst.dk/oiosaml/basic_privilege_profile\"><Other/></p:PrivilegeList>",
                "no xml"
            })
    void whatIsNotAPrivilegeListStopsTheLogin(String xml) {
        assertThatThrownBy(() -> read(xml)).isInstanceOf(LoginRefused.class).hasMessage("HAS_READABLE_PRIVILEGES");
    }

    @Test
    void aPowerNeverPrintsWhoGaveIt() {
        Power power = new Power(Power.From.PERSON, "7211731318", Set.of("d"));

        assertThat(power.toString()).doesNotContain("7211");
        assertThat(read(list(group("urn:dk:gov:saml:cprNumberIdentifier:7211731318", "")))
                        .toString())
                .doesNotContain("7211");
    }

    private static Privileges read(String xml) {
        return Privileges.in(List.of(Base64.getEncoder().encodeToString(xml.getBytes(StandardCharsets.UTF_8))));
    }

    private static String list(String groups) {
        return "<bpp:PrivilegeList xmlns:bpp=\"http://digst.dk/oiosaml/basic_privilege_profile\">" + groups
                + "</bpp:PrivilegeList>";
    }

    private static String group(String scope, String content) {
        return "<PrivilegeGroup Scope=\"" + scope + "\">" + content + "</PrivilegeGroup>";
    }
}
