package dk.borgerraadgiver.handover;

import org.springframework.stereotype.Component;

/** The complaint first, and then what happened in the case, entry by entry. */
@Component
class Packing implements Packer {
    private final ComplaintPacking complaints;
    private final EntryPacking entries;

    Packing(ComplaintPacking complaints, EntryPacking entries) {
        this.complaints = complaints;
        this.entries = entries;
    }

    /** @throws IllegalStateException while a paper waits for the virus check */
    @Override
    public Parcel parcel(Handover handover) {
        return handover.isFirst() ? complaints.parcel(handover) : entries.parcel(handover);
    }
}
