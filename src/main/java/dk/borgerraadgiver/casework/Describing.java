package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.Place;
import dk.borgerraadgiver.complaint.Point;
import dk.borgerraadgiver.complaint.SaidAtGate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the desk can find a complaint by: its party, its administration and subjects, and the words of its points. */
final class Describing {
    private static final String CIVIL_NUMBER = "\\d{6}[ -]?\\d{4}";

    private Describing() {}

    static CaseLines.Described described(Complaint.Submitted complaint) {
        Place place = complaint.answers().place();
        String words = Stream.concat(
                        Stream.of(complaint.name(), place.unit().text()),
                        complaint.answers().points().list().stream().flatMap(Describing::words))
                .collect(Collectors.joining(" "))
                .replaceAll(CIVIL_NUMBER, " "); // R26: nobody is found by it
        return new CaseLines.Described(
                complaint.name(),
                place.administration()
                        .filter(office -> !office.equals(Place.Office.UNKNOWN))
                        .map(Place.Office::code)
                        .orElse(""),
                complaint.answers().about().kinds().stream().map(Enum::name).toList(),
                words,
                complaint.saidAtGate().flatMap(SaidAtGate::appealDeadline));
    }

    private static Stream<String> words(Point point) {
        return Stream.of(point.what().text(), point.where().text(), point.wish().text());
    }
}
