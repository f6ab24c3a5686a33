package dk.borgerraadgiver.correspondence;

/** Somebody to be told, for those who may know of the case. */
public record Whom(Role role, String name) {}
