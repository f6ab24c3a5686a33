package dk.borgerraadgiver.casework;

/** A case in a list. */
public record CaseLine(CaseFile file, Status status) {}
