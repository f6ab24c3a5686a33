package dk.borgerraadgiver.identity;

import java.util.UUID;

/** An employee of the adviser's office, the same across logins. */
public record EmployeeId(UUID value) {}
