package dk.borgerraadgiver.identity;

import java.util.UUID;

/** Somebody's role in a company, as the provider knows it. It belongs to the role, not to the human. */
public record ProfessionalId(UUID value) {}
