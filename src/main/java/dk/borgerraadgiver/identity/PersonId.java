package dk.borgerraadgiver.identity;

import java.util.UUID;

/** A citizen, as the site knows them across logins: the same CPR number gives the same id. */
public record PersonId(UUID value) {}
