package dk.borgerraadgiver.casework;

import static dk.borgerraadgiver.HttpVisitor.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.HttpVisitor;
import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.SiteTest;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.ComplaintDesk;
import dk.borgerraadgiver.complaint.Filled;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.Document;
import dk.borgerraadgiver.documents.Received;
import dk.borgerraadgiver.documents.SamplePapers;
import dk.borgerraadgiver.identity.Actor.Professional;
import dk.borgerraadgiver.identity.ProfessionalId;
import dk.borgerraadgiver.identity.Professionals;
import dk.borgerraadgiver.shared.CaseNumber;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees a company's case, with the rights as they come through the whole login. */
@SiteTest
class CompaniesOverHttpTest {
    private static final String CHOICE = "/log-ind/for-hvem?til=%2Fmine-sager";

    private final RunningSite site;
    private final String receipt;
    private final String paper;

    CompaniesOverHttpTest(RunningSite site) {
        this.site = site;
        Professional rosa = new Professional(
                new ProfessionalId(UUID.nameUUIDFromBytes("rosa".getBytes(StandardCharsets.UTF_8))),
                "Rosa Damgaard",
                Professionals.CAFE,
                "Café Rosa ApS",
                Set.of(),
                Set.of());
        ComplaintDesk complaints = site.bean(ComplaintDesk.class);
        Complaint.Draft draft = complaints.begin(rosa, Professionals.CAFE, Language.DANISH, Answers.NONE);
        CaseNumber number = Filled.handedIn(complaints, rosa, draft);
        String address = "/mine-sager/" + number;
        Received received = site.bean(CaseDesk.class)
                .addPaper(rosa, number, "ansoegning.pdf", new ByteArrayInputStream(SamplePapers.pdf()));
        Document sent = ((Received.Accepted) received).document();
        receipt = address + "/kvittering.pdf";
        paper = address + "/papirer/" + sent.id().value();
    }

    @ParameterizedTest
    @CsvSource({"rosa,200", "meta,200", "ulla,200", "lars,404", "klaus,404"})
    void onlyWhoHandedInAndWhoeverHasTheCompanysRightFindTheCase(String professional, int status) {
        HttpVisitor visitor = site.visitor().logIn("erhverv", professional, "/kontakt");

        assertThat(visitor.get(receipt).statusCode()).isEqualTo(status);
        assertThat(visitor.get(paper).statusCode()).isEqualTo(status);
    }

    /** At home she is a citizen too, and the company's case is not hers. */
    @Test
    void asHerPrivateSelfNotEvenWhoHandedInFindsIt() {
        HttpVisitor visitor = site.visitor().logIn("erhverv", "rosa", "/kontakt");
        assertThat(visitor.get(receipt).statusCode()).isEqualTo(200);

        visitor.post("/log-ind/for-hvem", HttpVisitor.hiddenFields(visitor.get(CHOICE)));

        assertThat(visitor.get(receipt).statusCode()).isEqualTo(404);
    }

    @Test
    void citizensAndFrontDesksFindNothing() {
        assertThat(site.citizen("yasemin").get(receipt).statusCode()).isEqualTo(404);
        assertThat(leadsTo(site.employee("ida").get(receipt)).orElseThrow()).startsWith("/log-ind?til=");
        assertThat(leadsTo(site.visitor().get(paper)).orElseThrow()).startsWith("/log-ind?til=");
    }

    @Test
    void oneChoosesBetweenTheCompaniesThatGaveTheRightAndNoOther() {
        HttpVisitor ulla = site.visitor().logIn("erhverv", "ulla", "/kontakt");
        assertThat(ulla.get(CHOICE).body()).contains("value=\"90000003\"", "value=\"90000002\"");

        Map<String, String> form = HttpVisitor.hiddenFields(ulla.get(CHOICE));
        assertThat(leadsTo(ulla.post("/log-ind/for-hvem/firma", with(form, "90000002"))))
                .hasValue("/mine-sager");
        assertThat(ulla.get("/kontakt").body()).contains("CVR 90000002");

        for (String wrong : List.of("90000009", "12", "")) {
            assertThat(ulla.post("/log-ind/for-hvem/firma", with(form, wrong)).statusCode())
                    .as(wrong)
                    .isEqualTo(404);
        }
        assertThat(ulla.get("/kontakt").body()).contains("CVR 90000002");
    }

    @Test
    void nobodyButAProfessionalChoosesACompany() {
        HttpVisitor lone = site.citizen("lone");
        Map<String, String> form = HttpVisitor.hiddenFields(lone.get("/kontakt"));

        assertThat(lone.post("/log-ind/for-hvem/firma", with(form, "90000002")).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fuldmagter", "/paa-vegne-af", "/paa-vegne-af/ny"})
    void aCompanyHasNoMandatesAndIsAskedForWhomItIs(String path) {
        HttpVisitor rosa = site.visitor().logIn("erhverv", "rosa", "/kontakt");
        String choice = leadsTo(rosa.get(path)).orElseThrow();
        assertThat(choice).startsWith("/log-ind/for-hvem?til=");

        Map<String, String> form = HttpVisitor.hiddenFields(rosa.get(choice));
        assertThat(leadsTo(rosa.post("/log-ind/for-hvem/firma", with(form, "90000002"))))
                .hasValue("/mine-sager");
    }

    private static Map<String, String> with(Map<String, String> form, String company) {
        form.put("cvr", company);
        return form;
    }
}
