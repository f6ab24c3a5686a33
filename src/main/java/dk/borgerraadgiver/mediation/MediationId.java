package dk.borgerraadgiver.mediation;

import java.util.UUID;

public record MediationId(UUID value) {
    static MediationId fresh() {
        return new MediationId(UUID.randomUUID());
    }
}
