package dk.borgerraadgiver.correspondence;

import java.util.UUID;

public record NoticeId(UUID value) {}
