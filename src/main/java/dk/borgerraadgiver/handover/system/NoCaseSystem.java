package dk.borgerraadgiver.handover.system;

import dk.borgerraadgiver.handover.CaseSystem;
import dk.borgerraadgiver.handover.HandoverId;
import dk.borgerraadgiver.handover.Parcel;

/** Cases stay here alone. */
final class NoCaseSystem implements CaseSystem {
    @Override
    public boolean isThere() {
        return false;
    }

    @Override
    public Answer hand(Parcel parcel) {
        throw new IllegalStateException("There is no case system");
    }

    @Override
    public Answer ask(HandoverId id) {
        throw new IllegalStateException("There is no case system");
    }
}
