package dk.borgerraadgiver.correspondence;

import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.shared.CaseNumber;
import java.util.Optional;

/** Letters to the administration, as the room knows them that writes them. */
interface CaseLetters {
    /** To whom it goes; nobody, when there is no such letter to send. */
    Optional<String> to(Actor officer, CaseNumber number, int letter);

    /** It has left. Nothing becomes of one that is sent already, or that the case has no use for any more. */
    void sent(Actor officer, CaseNumber number, int letter);
}
