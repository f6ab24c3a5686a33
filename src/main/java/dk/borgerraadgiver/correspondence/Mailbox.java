package dk.borgerraadgiver.correspondence;

import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CompanyNumber;

/** Whose Digital Post it is. The CPR number is looked up when a message is written, and stands nowhere before (R26). */
public sealed interface Mailbox {
    record OfPerson(PersonId person) implements Mailbox {}

    record OfCompany(CompanyNumber company) implements Mailbox {}
}
