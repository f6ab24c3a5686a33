package dk.borgerraadgiver.accessibility;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenario 5: the café owner complains for her company; then who else finds the case. */
@ExtendWith(OnTheSite.class)
class CompanyJourney {
    private static final String CAFE = "Café Rosa ApS";
    private static final String LAWYERS = "Advokaterne Ibsen";

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void complainsForHerCompanyWithTheKeyboardAlone(String language, Visitors visitors) {
        Visitor rosa = visitors.withKeyboardOnly().opens("/klag").speaking(language);
        Login.forCompany(rosa, Login.ROSA, CAFE);
        rosa.sees("web.acting-for", CAFE);
        Complaining complaining = new Complaining(rosa);
        complaining.beginning();
        rosa.sees("complaint.who.company-number", "90000002").presses("complaint.who.begin");
        String number = complaining.fromAboutToReceipt(Story.outdoorServing());

        rosa.presses("casework.receipt.case")
                .reads("casework.case.title.other", number, CAFE)
                .answers("casework.case.write.label", "Vi søgte den 3. februar.")
                .answers("casework.case.write.label", "")
                .presses("casework.case.write.send")
                .expectsError("casework.case.write.label", "casework.case.write.missing")
                .answers("casework.case.write.label", "Vi søgte den 3. februar.")
                .presses("casework.case.write.send")
                .sees("casework.by.professional", Login.ROSA);
        rosa.opens("/mine-sager").reads("casework.list.other", CAFE).sees(number);

        Visitor lars = colleague(visitors, language, Login.LARS, CAFE);
        lars.sees("casework.list.company.yours").seesNot(number);
        lars.opens("/mine-sager/" + number).reads("web.error.404.title");

        Visitor meta = colleague(visitors, language, Login.META, CAFE);
        meta.sees("casework.list.company.all").presses(number).reads("casework.case.title.other", number, CAFE);
        meta.presses("casework.case.withdraw")
                .reads("casework.withdraw.title")
                .presses("casework.withdraw.go")
                .reads("casework.case.title.other", number, CAFE)
                .sees("casework.by.professional", Login.META);

        Visitor ulla = colleague(visitors, language, Login.ULLA, LAWYERS);
        ulla.opens("/mine-sager/" + number).reads("identity.for-whom.title");
        ulla.presses("identity.for-whom.company.button", "CVR 90000002")
                .reads("casework.case.title.other", number, CAFE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void theCompanysLawyerChangesCompanyInOneDeliberateStep(String language, Visitors visitors) {
        Visitor ulla = visitors.onPhone().opens("/mine-sager").speaking(language);
        Login.forCompany(ulla, Login.ULLA, LAWYERS);
        ulla.reads("casework.list.other", LAWYERS).presses("web.acting-for.change");
        ulla.reads("identity.for-whom.title")
                .presses("identity.for-whom.company.button", "CVR 90000002")
                .reads("casework.list.other", "CVR 90000002");
    }

    private static Visitor colleague(Visitors visitors, String language, String name, String company) {
        Visitor colleague = visitors.atDesk().opens("/mine-sager").speaking(language);
        Login.forCompany(colleague, name, company);
        return colleague.reads("casework.list.other", company);
    }
}
