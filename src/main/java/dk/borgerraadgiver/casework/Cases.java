package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.CompanyNumber;
import java.util.List;
import java.util.Optional;

/** The cupboard of cases. Who may see a case is part of the question: not theirs and not there look alike. */
public interface Cases {
    void add(CaseFile file);

    /** Whoever is the party finds their own, a case officer all, everybody else nothing. */
    Optional<CaseFile> find(CaseNumber number, Actor actor);

    /** The same, kept from others until the transaction ends. */
    Optional<CaseFile> findToChange(CaseNumber number, Actor actor);

    /** Adds what is new since {@code before}. */
    void save(CaseFile before, CaseFile after);

    /** Newest first. */
    List<CaseFile> of(PersonId citizen);

    /** Whoever handed in the complaint. Newest first. */
    List<CaseFile> of(CompanyNumber company);

    /** Whoever asks has proved by code that it is theirs, and may learn where it stands, no more. */
    Optional<CaseFile> outlined(CaseNumber number);

    void add(CaseNumber number, Reading reading);

    /** Newest first. */
    List<Reading> readings(CaseNumber number);

    void add(CaseNumber number, CodeLook look);

    /** Newest first. */
    List<CodeLook> codeLooks(CaseNumber number);
}
