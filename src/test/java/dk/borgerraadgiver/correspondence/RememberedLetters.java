package dk.borgerraadgiver.correspondence;

import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.shared.CaseNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Letters to one unit; remembers which were said to have left, and by whom. */
final class RememberedLetters implements CaseLetters {
    final List<String> sent = new ArrayList<>();

    @Override
    public Optional<String> to(Actor officer, CaseNumber number, int letter) {
        return Optional.of("Herberget");
    }

    @Override
    public void sent(Actor officer, CaseNumber number, int letter) {
        sent.add("%s %d by %s".formatted(number.value(), letter, officer.name()));
    }
}
