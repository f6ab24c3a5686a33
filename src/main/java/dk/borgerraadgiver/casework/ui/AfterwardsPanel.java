package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.borgerraadgiver.casework.FinalAnswer;
import dk.borgerraadgiver.casework.MyCase;
import dk.borgerraadgiver.casework.Stage;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.Notice;

/** What can be done when a case is over, and what is going on when it is looked at again. */
class AfterwardsPanel extends Div {
    AfterwardsPanel(CaseTexts words, MyCase mine, boolean mayRate) {
        String address = Addresses.mine(mine.file().number());
        if (!mine.file().contested().isEmpty()) {
            add(new Notice(
                    Notice.Kind.INFO,
                    words.text("afterwards.contested"),
                    words.text(
                            mine.file().lookedAtByTheSame()
                                    ? "afterwards.contested.same"
                                    : "afterwards.contested.text")));
        }
        if (mine.file().reopeningAsked().isPresent()) {
            add(new Notice(Notice.Kind.INFO, words.text("afterwards.asked"), words.text("afterwards.asked.text")));
        }
        if (mine.file().stage().open()) {
            FinalAnswer.of(mine.file())
                    .ifPresent(given ->
                            add(new Paragraph(Links.page(address + "/svar", words.text("afterwards.answer.before")))));
            return;
        }
        UnorderedList ways = new UnorderedList();
        if (mine.file().stage() == Stage.CLOSED) {
            ways.add(new ListItem(Links.page(address + "/svar", words.text("afterwards.answer"))));
            mine.status()
                    .contestUntil()
                    .ifPresent(until -> ways.add(new ListItem(Links.page(
                            address + "/ikke-besvaret",
                            words.text("afterwards.contest", words.dates().day(until))))));
        }
        if (mine.file().reopeningAsked().isEmpty()) {
            ways.add(new ListItem(Links.page(address + "/aabn-igen", words.text("afterwards.reopen"))));
        }
        if (mayRate) {
            ways.add(new ListItem(Links.page(address + "/tilfredshed", words.text("afterwards.rate"))));
        }
        add(Parts.heading(words.text("afterwards.heading")), ways);
        add(new Paragraph(words.text("afterwards.phone")));
    }
}
