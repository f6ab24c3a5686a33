package dk.borgerraadgiver.correspondence;

import java.util.UUID;

public record ToDoId(UUID value) {}
