package dk.borgerraadgiver.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.HttpVisitor;
import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.SiteTest;
import dk.borgerraadgiver.casework.OfficerDesk;
import dk.borgerraadgiver.complaint.Filled;
import dk.borgerraadgiver.complaint.HelpedDesk;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Actor.Employee;
import dk.borgerraadgiver.identity.Actor.Role;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.shared.CaseNumber;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A code is guessed over HTTP, from address after address, now at this node and now at that: it never opens. */
@SiteTest
class GuessedOnTwoNodesTest {
    private static final int GUESSES = 1_000;
    private static final Employee OFFICER =
            new Employee(new EmployeeId(UUID.randomUUID()), "Karen Holm", Set.of(Role.CASE_OFFICER));
    private static final Employee LIBRARIAN =
            new Employee(new EmployeeId(UUID.randomUUID()), "Bente", Set.of(Role.FRONT_DESK));

    private final RunningSite site;

    GuessedOnTwoNodesTest(RunningSite site) {
        this.site = site;
    }

    @Test
    void aThousandGuessesOpenNothingAndTheOwnerIsHelpedAtTheDesk() throws IOException {
        HelpedIn.Received received = handedIn();
        RunningSite other = site.secondNode();
        try {
            List<HttpVisitor> nodes = List.of(site.visitor(), other.visitor());
            List<Map<String, String>> forms = nodes.stream()
                    .map(node -> new HashMap<>(HttpVisitor.hiddenFields(node.get("/status"))))
                    .map(form -> (Map<String, String>) form)
                    .toList();
            int waits = 0;
            for (int guess = 0; guess < GUESSES; guess++) {
                int node = guess % 2;
                int answered =
                        status(nodes.get(node), forms.get(node), received.number(), "%016d".formatted(guess), guess);
                assertThat(answered).isIn(422, 429);
                waits += answered == 429 ? 1 : 0;
            }
            assertThat(waits)
                    .as("after the fifth wrong guess hardly any is looked at, on either node")
                    .isGreaterThan(GUESSES - 15);
            String right = received.code().orElseThrow().digits();
            for (int node = 0; node < 2; node++) {
                assertThat(status(nodes.get(node), forms.get(node), received.number(), right, GUESSES + node))
                        .isEqualTo(429);
            }
        } finally {
            other.stop();
        }
        assertThat(site.bean(OfficerDesk.class)
                        .again(OFFICER, received.number())
                        .codeLooks())
                .isNotEmpty();
        assertThat(site.bean(CodeDesk.class).renew(OFFICER, received.number())).isNotNull();
    }

    private static int status(HttpVisitor node, Map<String, String> form, CaseNumber number, String code, int from) {
        form.put("number", number.value());
        form.put("code", code);
        form.put("known", "1961");
        return node.postFrom("198.51.%d.%d".formatted(from / 250, from % 250), "/status", form)
                .statusCode();
    }

    private HelpedIn.Received handedIn() {
        HelpDesk desk = site.bean(HelpDesk.class);
        Help help = desk.begin(
                LIBRARIAN, new HelperRole(HelperRole.Capacity.CITIZEN_SERVICE, "Hovedbiblioteket"), Language.DANISH);
        Filled.all()
                .given()
                .values()
                .forEach(answer -> site.bean(HelpedDesk.class).save(LIBRARIAN, help.complaint(), answer, 0));
        desk.identify(LIBRARIAN, help.id(), new SaidIdentity.WithYear("Mogens", 1961));
        int revision = desk.draft(LIBRARIAN, help.id()).revision();
        GivenConsent spoken = new GivenConsent(GivenConsent.Way.SPOKEN, "Lis Toft", Optional.empty());
        return (HelpedIn.Received) desk.handIn(LIBRARIAN, help.id(), spoken, "", revision, Language.DANISH);
    }
}
