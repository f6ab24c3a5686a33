package dk.borgerraadgiver.handover;

/** Packs what belongs to a number of a case anew each time it is handed over. */
interface Packer {
    Parcel parcel(Handover handover);
}
