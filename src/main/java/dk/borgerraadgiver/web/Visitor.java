package dk.borgerraadgiver.web;

/** The one who is logged in, as far as the page frame tells it. */
public record Visitor(String name, boolean employee) {}
