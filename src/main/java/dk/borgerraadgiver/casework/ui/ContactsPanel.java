package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.borgerraadgiver.casework.OfficerCase;
import dk.borgerraadgiver.complaint.Place;
import dk.borgerraadgiver.content.Administration;
import dk.borgerraadgiver.content.ContactPerson;
import dk.borgerraadgiver.content.Directory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom at the administration the adviser calls: from the directory. */
class ContactsPanel extends Div {
    ContactsPanel(CaseTexts words, Directory directory, OfficerCase opened) {
        List<ContactPerson> contacts = of(directory, opened);
        add(Parts.heading(words.text("contacts.heading")));
        if (contacts.isEmpty()) {
            add(new Paragraph(words.text("contacts.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        contacts.forEach(person -> list.add(new ListItem(line(words, person))));
        add(list);
    }

    static List<ContactPerson> of(Directory directory, OfficerCase opened) {
        return opened.complaint()
                .answers()
                .place()
                .administration()
                .map(Place.Office::code)
                .flatMap(directory::administration)
                .map(Administration::contacts)
                .orElse(List.of());
    }

    private static String line(CaseTexts words, ContactPerson person) {
        String who = person.role().in(words.texts().language());
        return Stream.of(
                        Optional.of(who),
                        person.reach().phone(),
                        person.reach().email(),
                        Optional.of(words.text("contacts.example"))
                                .filter(example -> person.reach().isExample()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(". "));
    }
}
