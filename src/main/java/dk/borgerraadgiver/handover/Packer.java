package dk.borgerraadgiver.handover;

/** Packs a case anew each time it is handed over. */
interface Packer {
    Parcel parcel(Handover handover);
}
