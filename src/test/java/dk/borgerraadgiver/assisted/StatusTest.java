package dk.borgerraadgiver.assisted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.HttpVisitor;
import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.SiteTest;
import dk.borgerraadgiver.casework.CaseDesk;
import dk.borgerraadgiver.casework.CodeLook;
import dk.borgerraadgiver.casework.OfficerDesk;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.ComplaintDesk;
import dk.borgerraadgiver.complaint.Filled;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.correspondence.NoticeDesk;
import dk.borgerraadgiver.correspondence.Occasion;
import dk.borgerraadgiver.correspondence.Subject;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Employee;
import dk.borgerraadgiver.identity.Actor.Role;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.People;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.CivilNumber;
import dk.borgerraadgiver.shared.NotThere;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@SiteTest
class StatusTest {
    private static final Employee OFFICER =
            new Employee(new EmployeeId(UUID.randomUUID()), "Karen Holm", Set.of(Role.CASE_OFFICER));
    private static final StatusCode WRONG = new StatusCode("0000000000000000");
    private static final String YEAR = "1981";

    private final RunningSite site;
    private final StatusDesk desk;
    private final CodeDesk codes;
    private final Actor.Person gudrun;
    private final CaseNumber number;
    private final String address = UUID.randomUUID().toString();

    StatusTest(RunningSite site) {
        this.site = site;
        desk = site.bean(StatusDesk.class);
        codes = site.bean(CodeDesk.class);
        gudrun = site.bean(People.class).met(new CivilNumber("7006811212"), "Gudrun Test");
        number = handedIn();
    }

    @Test
    void numberCodeAndYearOfBirthShowWhereItStands() {
        StatusCode code = codes.renew(OFFICER, number);
        assertThat(desk.look(number, code, YEAR, address)).isInstanceOf(Look.Shown.class);
    }

    @Test
    void noneOfTheThreeIsEnoughWithoutTheOthers() {
        StatusCode code = codes.renew(OFFICER, number);
        assertThat(desk.look(number, code, "1982", address)).isEqualTo(new Look.NotRight());
        assertThat(desk.look(number, code, "", address)).isEqualTo(new Look.NotRight());
        assertThat(desk.look(number, WRONG, YEAR, address)).isEqualTo(new Look.NotRight());
        assertThat(desk.look(handedIn(), code, YEAR, address)).isEqualTo(new Look.NotRight());
    }

    @Test
    void aThousandGuessesNeverGetInAndTheRightCodeIsToldToWait() {
        StatusCode code = codes.renew(OFFICER, number);
        for (int guess = 0; guess < 1_000; guess++) {
            StatusCode guessed = new StatusCode("%016d".formatted(guess));
            assertThat(desk.look(number, guessed, YEAR, UUID.randomUUID().toString()))
                    .isNotInstanceOf(Look.Shown.class);
        }
        assertThat(desk.look(number, code, YEAR, address)).isInstanceOf(Look.Wait.class);
    }

    @Test
    void oneAddressGuessingAtManyCasesMustWait() {
        for (int guess = 0; guess < 20; guess++) {
            desk.look(new CaseNumber("BR-2020-%06d".formatted(guess + 1)), WRONG, YEAR, address);
        }
        assertThat(desk.look(number, codes.renew(OFFICER, number), YEAR, address))
                .isInstanceOf(Look.Wait.class);
        assertThat(desk.look(number, codes.renew(OFFICER, number), YEAR, "another"))
                .isInstanceOf(Look.Shown.class);
    }

    /** As slow and as locked as a real one, too. */
    @Test
    void aCaseThatIsNotThereAnswersAsAWrongCode() {
        codes.renew(OFFICER, number);
        for (CaseNumber asked : List.of(number, new CaseNumber("BR-2021-999999"))) {
            for (int guess = 0; guess < 5; guess++) {
                assertThat(desk.look(asked, WRONG, YEAR, UUID.randomUUID().toString()))
                        .isEqualTo(new Look.NotRight());
            }
            assertThat(desk.look(asked, WRONG, YEAR, UUID.randomUUID().toString()))
                    .isInstanceOf(Look.Wait.class);
        }
    }

    @Test
    void aNewCodeEndsTheOld() {
        StatusCode old = codes.renew(OFFICER, number);
        StatusCode fresh = codes.renew(OFFICER, number);
        assertThat(desk.look(number, old, YEAR, address)).isEqualTo(new Look.NotRight());
        assertThat(desk.look(number, fresh, YEAR, address)).isInstanceOf(Look.Shown.class);
    }

    @Test
    void everyUseIsShownToOwnerAndOfficer() {
        desk.look(number, codes.renew(OFFICER, number), YEAR, address);
        List<CodeLook.Kind> expected = List.of(CodeLook.Kind.SEEN, CodeLook.Kind.NEW_CODE);
        assertThat(site.bean(CaseDesk.class).one(gudrun, number).codeLooks())
                .extracting(CodeLook::kind)
                .isEqualTo(expected);
        assertThat(site.bean(OfficerDesk.class).again(OFFICER, number).codeLooks())
                .extracting(CodeLook::kind)
                .isEqualTo(expected);
    }

    @Test
    void theCodeIsKeptOnlyAsAHash() {
        String code = codes.renew(OFFICER, number).digits();
        assertThat(site.bean(JdbcClient.class)
                        .sql("select string_agg(encode(hash, 'escape'), '') from status_code")
                        .query(String.class)
                        .single())
                .doesNotContain(code);
    }

    @Test
    void onlyAnOfficerMakesANewCode() {
        Employee frontDesk = new Employee(new EmployeeId(UUID.randomUUID()), "Ib Dam", Set.of(Role.FRONT_DESK));
        for (Actor wrong : List.of(gudrun, frontDesk)) {
            assertThatThrownBy(() -> codes.renew(wrong, number)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> codes.askForLetter(wrong, number)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> codes.madeAt(wrong, number)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> codes.checked(wrong, number, WRONG)).isInstanceOf(NotThere.class);
        }
    }

    @Test
    void aLetterIsATaskForTheOfficeOnceADay() {
        codes.askForLetter(OFFICER, number);
        codes.askForLetter(OFFICER, number);
        assertThat(site.bean(NoticeDesk.class).toDo(OFFICER))
                .filteredOn(toDo -> toDo.occasion() == Occasion.STATUS_CODE)
                .filteredOn(toDo -> toDo.about().equals(new Subject.OfCase(number)))
                .hasSize(1);
    }

    @Test
    void thePageAnswersWithoutScriptAndWithoutLogin() {
        StatusCode code = codes.renew(OFFICER, number);
        HttpResponse<String> shown = sent(number.value().toLowerCase(Locale.ROOT), code.inGroups(), YEAR);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("no-store"));
        String page = Jsoup.parse(shown.body()).select("main").text();
        assertThat(page).contains("Modtaget", number.value()).doesNotContain("Gudrun", "hjemmehjælp", code.digits());
    }

    @Test
    void theAnswerToAWrongCodeAndToAnUnknownCaseIsTheSamePage() {
        codes.renew(OFFICER, number);
        String wrong = sent(number.value(), WRONG.digits(), YEAR).body();
        String unknown = sent("BR-2020-777777", WRONG.digits(), YEAR).body();
        assertThat(plain(unknown).replace("BR-2020-777777", number.value())).isEqualTo(plain(wrong));
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndTheRestStays() {
        HttpResponse<String> page = sent("", "12", "");
        assertThat(page.statusCode()).isEqualTo(422);
        var main = Jsoup.parse(page.body());
        assertThat(main.select("#code").val()).isEqualTo("12");
        assertThat(main.select("#number-error, #code-error, #known-error")).hasSize(3);
        assertThat(main.select(".error-summary a").eachAttr("href")).containsExactly("#number", "#code", "#known");
    }

    @Test
    void theOfficersPageIsForOfficers() {
        String page = "/sagsbehandling/" + number + "/statuskode";
        assertThat(site.employee("ida").get(page).statusCode()).isEqualTo(200);
        assertThat(site.citizen("birgit").get(page).statusCode()).isEqualTo(404);
        assertThat(site.employee("ida")
                        .get("/sagsbehandling/BR-2020-000001/statuskode")
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> sent(String caseNumber, String code, String known) {
        HttpVisitor visitor = site.visitor();
        Map<String, String> form = HttpVisitor.hiddenFields(visitor.get("/status"));
        form.put("number", caseNumber);
        form.put("code", code);
        form.put("known", known);
        return visitor.post("/status", form);
    }

    private static String plain(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private CaseNumber handedIn() {
        ComplaintDesk complaints = site.bean(ComplaintDesk.class);
        return Filled.handedIn(complaints, gudrun, complaints.begin(gudrun, Language.DANISH, Answers.NONE));
    }
}
