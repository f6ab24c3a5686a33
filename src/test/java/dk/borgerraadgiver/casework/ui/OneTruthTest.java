package dk.borgerraadgiver.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.Histories;
import dk.borgerraadgiver.casework.MyCase;
import dk.borgerraadgiver.casework.OfficerCase;
import dk.borgerraadgiver.casework.Reading;
import dk.borgerraadgiver.casework.Status;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.ComplaintId;
import dk.borgerraadgiver.complaint.Filled;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.FolderId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The citizen's page and the officer's say of every history where the case is, in the same words. */
class OneTruthTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @EnumSource
    void r15_theCitizenAndTheOfficerReadTheSameStage(Language language) {
        CaseTexts words = new CaseTexts(new Bundles().in(language));
        assertThat(Histories.byChance(200)).allSatisfy(file -> {
            String name = words.where(file.whereabouts(), "name");
            assertThat(heading(new StatusPanel(words, mine(file), "svar")))
                    .isEqualTo(words.text("case.now") + ": " + name);
            assertThat(text(new OfficerFacts(words, atTheDesk(file))))
                    .contains(name)
                    .contains(words.text("desk.stage." + CaseTexts.key(file.whereabouts())));
        });
    }

    private static String heading(Component panel) {
        return panel.getChildren()
                .filter(H2.class::isInstance)
                .map(OneTruthTest::text)
                .findFirst()
                .orElseThrow();
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    static MyCase mine(CaseFile file) {
        return mine(file, List.of());
    }

    static MyCase mine(CaseFile file, List<Reading> readings) {
        return new MyCase(
                file,
                complaint(file),
                status(file),
                readings,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    static OfficerCase atTheDesk(CaseFile file) {
        return new OfficerCase(
                file, complaint(file), status(file), List.of(), List.of(), List.of(), List.of(), List.of(), false);
    }

    private static Status status(CaseFile file) {
        return Histories.status(file, TODAY);
    }

    private static Complaint.Submitted complaint(CaseFile file) {
        return new Complaint.Submitted(
                new ComplaintId(UUID.randomUUID()),
                file.number(),
                file.party(),
                "Anna Test",
                FolderId.fresh(),
                Language.DANISH,
                Filled.all(),
                file.receivedAt(),
                Optional.empty(),
                Optional.empty());
    }
}
