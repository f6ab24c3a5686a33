package dk.borgerraadgiver.casework.ui;

import static dk.borgerraadgiver.casework.ui.OneTruthTest.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import dk.borgerraadgiver.casework.CaseDates;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.Histories;
import dk.borgerraadgiver.casework.OfficerCase;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.ComplaintId;
import dk.borgerraadgiver.complaint.Filled;
import dk.borgerraadgiver.complaint.OnBehalf;
import dk.borgerraadgiver.complaint.PaperId;
import dk.borgerraadgiver.complaint.SaidAtGate;
import dk.borgerraadgiver.complaint.SaidAtGateTest;
import dk.borgerraadgiver.complaint.WriterId;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.TestDirectory;
import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.web.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the officer reads of the gate, and what they are offered because of it. */
class GatePanelTest {
    private static final Directory DIRECTORY = TestDirectory.read();
    private static final LocalDate DEADLINE = SaidAtGateTest.THAT_DAY.plusWeeks(2);

    private final CaseTexts words = new CaseTexts(new Bundles().in(Language.DANISH));
    private final CaseFile file = one(history -> CaseDates.appealIn(history).isEmpty());

    // R7
    @Test
    void eachFindingSaysWhyAndHandingInAllTheSameIsARight() {
        assertThat(panel(Optional.of(SaidAtGateTest.notRaised())))
                .contains(
                        "Svarene er fra 22. november 2026.",
                        words.text("gate.in-spite-of"),
                        words.text("gate.in-spite-of.text"),
                        "Klag først til dem, sagen handler om",
                        "De ved det måske ikke endnu",
                        "Hvorfor: Du har svaret, at du ikke har sagt det til dem endnu",
                        "Nej, men det kan jeg godt")
                .doesNotContain(words.text("gate.deadline.text"));
    }

    // R6
    @Test
    void aDeadlineIsTheCitizensOwnWordUntilAnOfficerHasReadIt() {
        assertThat(panel(Optional.of(SaidAtGateTest.refusedBenefit())))
                .contains("Klagefristen er 6. december 2026, siger borgeren selv", words.text("gate.deadline.text"));
        assertThat(text(new GatePanel(
                        words,
                        DIRECTORY,
                        opened(file, Optional.of(SaidAtGateTest.refusedBenefit()), Optional.empty()),
                        DEADLINE.plusDays(1))))
                .contains("Klagefristen var 6. december 2026, siger borgeren selv");
        CaseFile read = one(history -> CaseDates.appealIn(history).isPresent());
        assertThat(text(panel(opened(read, Optional.of(SaidAtGateTest.refusedBenefit()), Optional.empty()))))
                .doesNotContain(words.text("gate.deadline.text"))
                .contains("Din klagefrist løber: senest den 6. december 2026");
    }

    @Test
    void whoCameAnotherWayIsSaidToHave() {
        assertThat(panel(Optional.empty())).contains(words.text("gate.none"));
        OnBehalf typed =
                new OnBehalf.OnPaper(new WriterId(UUID.randomUUID()), "Karen Holm", new PaperId(UUID.randomUUID()));
        assertThat(text(panel(opened(file, Optional.empty(), Optional.of(typed)))))
                .contains(words.text("gate.none.paper"))
                .doesNotContain(words.text("gate.none"));
        assertThat(panel(Optional.of(SaidAtGateTest.half())))
                .contains(words.text("gate.left"), "Handler om kommunen")
                .doesNotContain(words.text("gate.found"));
    }

    @Test
    void theDayIsFilledInForTheOfficerToLookUp() {
        AppealForm form = new AppealForm(words, Optional.of(DEADLINE));
        assertThat(text(form)).contains(words.text("desk.field.appeal-day.told"));
        assertThat(form.event(new Problems())).as("to whom is not known").isEmpty();
        assertThat(text(new AppealForm(words, Optional.empty())))
                .contains(words.text("desk.field.appeal-day.hint"))
                .doesNotContain(words.text("desk.field.appeal-day.told"));
    }

    // R6
    @ParameterizedTest
    @EnumSource
    void theCitizenReadsItAmongTheDeadlinesInLawAsTheirOwnWord(Language language) {
        CaseTexts spoken = new CaseTexts(new Bundles().in(language));
        OfficerCase opened = opened(file, Optional.of(SaidAtGateTest.refusedBenefit()), Optional.empty());
        Optional<LocalDate> told = CaseDates.toldAppeal(opened.file(), opened.complaint());
        assertThat(text(new DatesPanel(spoken, opened.status(), told, DEADLINE, Language.DANISH)))
                .contains(spoken.text("dates.law.told", spoken.dates().day(DEADLINE)))
                .doesNotContain(spoken.text("dates.law.none"));
        assertThat(text(new DatesPanel(spoken, opened.status(), told, DEADLINE.plusDays(1), Language.DANISH)))
                .contains(spoken.text("dates.law.told.past", spoken.dates().day(DEADLINE)));
    }

    private static CaseFile one(Predicate<CaseFile> wanted) {
        return Histories.byChance(300).filter(wanted).findFirst().orElseThrow();
    }

    private String panel(Optional<SaidAtGate> said) {
        return text(panel(opened(file, said, Optional.empty())));
    }

    private Component panel(OfficerCase opened) {
        return new GatePanel(words, DIRECTORY, opened, DEADLINE);
    }

    private static OfficerCase opened(CaseFile file, Optional<SaidAtGate> said, Optional<OnBehalf> by) {
        Complaint.Submitted complaint = new Complaint.Submitted(
                new ComplaintId(UUID.randomUUID()),
                file.number(),
                file.party(),
                "Anna Test",
                FolderId.fresh(),
                Language.DANISH,
                Filled.all(),
                file.receivedAt(),
                by,
                said);
        return new OfficerCase(
                file,
                complaint,
                Histories.status(file, SaidAtGateTest.THAT_DAY),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false);
    }
}
