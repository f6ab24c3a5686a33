package dk.borgerraadgiver.assisted;

import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.HandedIn;
import dk.borgerraadgiver.complaint.Words;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.identity.People;
import dk.borgerraadgiver.shared.CaseNumber;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What only the citizen is asked for beside the code: year of birth, or post code. For comparing, never for showing. */
@Component
class KnownFacts {
    private final HandedIn complaints;
    private final People people;
    private final Helps helps;
    private final Sheets sheets;

    KnownFacts(HandedIn complaints, People people, Helps helps, Sheets sheets) {
        this.complaints = complaints;
        this.people = people;
        this.helps = helps;
        this.sheets = sheets;
    }

    boolean fits(CaseNumber number, String said) {
        return of(number).contains(digits(said));
    }

    /** Whether anything is known that could be asked for. */
    boolean any(CaseNumber number) {
        return !of(number).isEmpty();
    }

    private Set<String> of(CaseNumber number) {
        Optional<Complaint.Submitted> complaint = complaints.complaint(number);
        Stream<String> postcode = complaint.stream()
                .map(handedIn -> handedIn.answers().contact().postcode())
                .flatMap(words -> words.said().stream())
                .map(KnownFacts::digits);
        Stream<String> year = complaint.map(Complaint.Submitted::party).stream()
                .filter(Party.Citizen.class::isInstance)
                .map(Party.Citizen.class::cast)
                .flatMap(citizen -> people.find(citizen.id()).stream())
                .map(person -> String.valueOf(person.civilNumber().dateOfBirth().getYear()));
        Stream<String> said = helps.done(number).flatMap(done -> done.help().citizen()).stream()
                .map(citizen -> String.valueOf(citizen.birthYear()));
        Stream<String> onPaper = sheets
                .done(number)
                .flatMap(done -> done.sheet().born())
                .stream()
                .map(born -> String.valueOf(born.getYear()));
        return Stream.of(postcode, year, said, onPaper)
                .flatMap(facts -> facts)
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String digits(String said) {
        return new Words(said).text().replaceAll("\\D", "");
    }
}
