package dk.borgerraadgiver.mediation;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When and where the two sides meet.
 *
 * @param place an address and a room; or, online, how one gets in
 * @param access how one gets there and in, and what is arranged for whoever needs it
 */
public record Meeting(LocalDate day, LocalTime at, boolean online, String place, String access) {
    public Meeting {
        place = Written.said(place, "mediation.refused.place-missing");
        access = Written.atMost(access);
    }
}
