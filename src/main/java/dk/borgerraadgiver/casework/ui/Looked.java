package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.borgerraadgiver.casework.CodeLook;
import dk.borgerraadgiver.casework.MyCase;
import dk.borgerraadgiver.casework.Purpose;
import dk.borgerraadgiver.casework.Reading;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.web.Links;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who has looked at a case: officers who read it, and whoever held its status code. Newest first. */
final class Looked extends Div {
    private record Line(Instant at, String text) {}

    private Looked() {}

    static Looked toCitizen(MyCase mine, CaseTexts words) {
        Looked looked = new Looked();
        looked.add(Parts.heading(words.text("case.readings")), new Paragraph(words.text("case.readings.intro")));
        List<Line> lines = Stream.concat(
                        readings(mine.readings(), words),
                        mine.codeLooks().stream().map(look -> line(look, words)))
                .sorted(Comparator.comparing(Line::at).reversed())
                .toList();
        looked.show(lines, words.text("case.readings.none"));
        return looked;
    }

    static Looked toOfficer(CaseNumber number, List<CodeLook> codeLooks, CaseTexts words) {
        Looked looked = new Looked();
        looked.add(Parts.heading(words.text("desk.code")));
        looked.show(codeLooks.stream().map(look -> line(look, words)).toList(), words.text("desk.code.none"));
        looked.add(
                new Paragraph(Links.out(Addresses.desk(number) + "/statuskode", words.text("desk.code.link", number))));
        return looked;
    }

    private void show(List<Line> lines, String none) {
        if (lines.isEmpty()) {
            add(new Paragraph(none));
            return;
        }
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line.text())));
        add(list);
    }

    /** One line for each day, person and purpose: whoever works on a case opens it often. */
    private static Stream<Line> readings(List<Reading> readings, CaseTexts words) {
        record Day(String day, EmployeeId reader, Purpose purpose) {}
        Map<Day, Reading> first = new LinkedHashMap<>();
        readings.forEach(reading -> first.putIfAbsent(
                new Day(words.dates().day(reading.at()), reading.reader(), reading.purpose()), reading));
        return first.values().stream().map(reading -> line(reading, words));
    }

    private static Line line(Reading reading, CaseTexts words) {
        return new Line(
                reading.at(),
                words.text(
                        "case.readings.line",
                        words.dates().day(reading.at()),
                        words.text("purpose." + CaseTexts.key(reading.purpose()))));
    }

    private static Line line(CodeLook look, CaseTexts words) {
        return new Line(
                look.at(),
                words.text(
                        "code-look." + CaseTexts.key(look.kind()), words.dates().minute(look.at())));
    }
}
