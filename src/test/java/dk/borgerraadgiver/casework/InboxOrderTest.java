package dk.borgerraadgiver.casework;

import static dk.borgerraadgiver.casework.Desks.ANNA;
import static dk.borgerraadgiver.casework.Desks.OFFICER;
import static dk.borgerraadgiver.casework.Desks.WITHOUT_ROLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.casework.CaseEvent.MessageToCitizen;
import dk.borgerraadgiver.casework.CaseLines.Described;
import dk.borgerraadgiver.casework.CaseLines.Found;
import dk.borgerraadgiver.casework.CaseLines.Sort;
import dk.borgerraadgiver.casework.CaseLines.Wanted;
import dk.borgerraadgiver.casework.InboxDesk.Onward;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** In what order the list stands, how it is leafed through, and which case comes after this one. */
class InboxOrderTest {
    private static final int PAGE = DeskSettings.USUAL.lines();

    private final Desks desks = new Desks();
    private final InboxDesk desk = desks.inbox;

    @Test
    void theListStandsInTheOrderThatIsWanted() {
        CaseNumber first = described("Åse", "BIF");
        CaseNumber second = described("Zita", "");
        CaseNumber third = described("Ærlig", "SOF");
        assertThat(numbers(Sort.URGENT)).containsExactly(third, second, first);
        assertThat(numbers(Sort.NUMBER)).containsExactly(first, second, third);
        assertThat(numbers(Sort.NAME)).containsExactly(second, third, first);
        assertThat(numbers(Sort.ADMINISTRATION)).containsExactly(first, third, second);
        desks.recorded(second, new CaseEvent.Assigned());
        assertThat(numbers(Sort.OFFICER)).containsExactly(third, first, second);
        desks.recorded(third, new MessageToCitizen("Vi har set din klage.", false));
        assertThat(numbers(Sort.WAITING)).containsExactly(second, first, third);
        desks.recorded(
                first,
                new CaseEvent.ScreeningBegan(
                        "Vi læser.",
                        Optional.of(Desks.NOW
                                .atZone(dk.borgerraadgiver.content.Time.DENMARK)
                                .toLocalDate()
                                .plusDays(3))));
        assertThat(numbers(Sort.PROMISE).getFirst()).isEqualTo(first);
    }

    @Test
    void aLongListIsLeafedThroughAndEachCaseIsMetOnce() {
        for (int made = 0; made < PAGE + 3; made++) {
            desks.caseOf(ANNA);
        }
        Found one = desk.find(OFFICER, wanted(Sort.URGENT, 1));
        Found two = desk.find(OFFICER, wanted(Sort.URGENT, 2));
        assertThat(one.all()).isEqualTo(PAGE + 3);
        assertThat(one.pages()).isEqualTo(2);
        assertThat(one.lines()).hasSize(PAGE);
        assertThat(two.lines()).hasSize(3);
        Set<InboxLine> met = new HashSet<>(one.lines());
        met.addAll(two.lines());
        assertThat(met).hasSize(PAGE + 3);
        assertThat(desk.find(OFFICER, wanted(Sort.URGENT, 3)))
                .as("who asks for more pages than there are sees the last")
                .isEqualTo(two);
        assertThat(desk.next(OFFICER, wanted(Sort.URGENT, 1), last(one)))
                .as("after the last of a page comes the first of the next one")
                .contains(new Onward(two.lines().getFirst().number(), 2));
        assertThat(desk.next(OFFICER, wanted(Sort.URGENT, 2), last(two))).isEmpty();
    }

    @Test
    void afterACaseComesTheNextAndAfterOneThatIsGoneTheFirst() {
        CaseNumber first = described("A", "BIF");
        CaseNumber second = described("B", "BIF");
        Wanted wanted = wanted(Sort.NUMBER, 1);
        assertThat(desk.next(OFFICER, wanted, first)).contains(new Onward(second, 1));
        assertThat(desk.next(OFFICER, wanted, second)).isEmpty();
        desks.recorded(first, new CaseEvent.Withdrawn("Borgeren ringede."));
        assertThat(desk.next(OFFICER, wanted, first)).contains(new Onward(second, 1));
        for (Actor actor : List.of(ANNA, WITHOUT_ROLE)) {
            assertThatThrownBy(() -> desk.next(actor, wanted, first)).isInstanceOf(NotThere.class);
        }
    }

    private static CaseNumber last(Found found) {
        return found.lines().getLast().number();
    }

    private CaseNumber described(String name, String administration) {
        CaseNumber number = desks.caseOf(ANNA);
        desks.lines.describe(number, new Described(name, administration, List.of(), name));
        return number;
    }

    private List<CaseNumber> numbers(Sort sort) {
        return desk.find(OFFICER, wanted(sort, 1)).lines().stream()
                .map(InboxLine::number)
                .toList();
    }

    private static Wanted wanted(Sort sort, int page) {
        return new Wanted(new Inbox.Everything(), Optional.empty(), "", sort, page);
    }
}
