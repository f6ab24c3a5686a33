package dk.borgerraadgiver.accessibility;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What one person comes with. Choices are the last part of a text's key.
 *
 * @param administration as the directory names it, or a text key
 */
record Story(
        List<String> kinds,
        String administration,
        String unit,
        List<Point> points,
        String chased,
        String meaning,
        String discrimination,
        String channel,
        String address,
        String mediation,
        String consent) {
    record Point(String what, String where, String when, String wish) {}

    /** Scenario 3: an error in the payment, eleven reminders, and some 680 others in the same case. */
    static Story elevenChases() {
        return new Story(
                List.of("digital-solution", "no-answer", "guidance"),
                "BIF",
                "Ydelsesservice",
                List.of(
                        new Point(
                                "Min ydelse er regnet forkert ud. Fradraget er trukket to gange hver måned siden marts.",
                                "I Ydelsesservice",
                                "Siden marts",
                                "At beløbet bliver regnet ud igen, og at jeg får det, jeg mangler."),
                        new Point(
                                "Jeg har spurgt elleve gange. Jeg har aldrig fået et svar, kun autosvar.",
                                "I Digital Post og i telefonen",
                                "Fra april til nu",
                                "Et svar fra et menneske."),
                        new Point(
                                "Fejlen ligger i jeres program. Jeg tror, at omkring 680 andre får for lidt.",
                                "I programmet, der regner ud",
                                "Hver måned",
                                "At I retter det for alle, også dem, der ikke klager.")),
                "11",
                "Jeg har lånt til huslejen to gange.",
                "no",
                "email",
                "jens@eksempel.dk",
                "no",
                "yes");
    }

    /** Scenario 5: a café owner waits for a permit to serve outdoors; here she writes as a person. */
    static Story outdoorServing() {
        return new Story(
                List.of("no-answer"),
                "TMF",
                "Byliv og erhverv",
                List.of(new Point(
                        "I applied for outdoor serving in February. The season is half over and nobody answers.",
                        "The licence office",
                        "Since February",
                        "A yes or a no, and a date.")),
                "4",
                "I have had to let two waiters go.",
                "prefer-not-to-say",
                "sms",
                "12345678",
                "tell-me-more",
                "talk-to-me-first");
    }

    /** Scenario 8: a refused benefit; she complains over how it was handled, and appeals the decision elsewhere. */
    static Story refusedBenefit() {
        return new Story(
                List.of("reasons"),
                "BIF",
                "",
                List.of(new Point(
                        "Brevet siger ikke, hvorfor jeg får afslag, og ingen ringede før.",
                        "Jobcentret",
                        "I sidste uge",
                        "At nogen forklarer mig det.")),
                "",
                "Jeg kan ikke sove.",
                "no",
                "sms",
                "11223344",
                "no",
                "yes");
    }

    /** Scenario 9: written on an old phone on a train. */
    static Story onTheTrain() {
        return new Story(
                List.of("conduct", "information"),
                "UNKNOWN",
                "",
                List.of(new Point(
                        "De råbte ad mig i skranken, og de ringede til min mor uden at spørge.",
                        "I skranken",
                        "I tirsdags",
                        "En undskyldning")),
                "",
                "Jeg tør ikke gå derind mere.",
                "no",
                "sms",
                "87654321",
                "yes",
                "yes");
    }

    /** Scenario 10: a carrier bag of letters, and nobody who answers the phone. */
    static Story carrierBag() {
        return new Story(
                List.of("no-answer", "guidance"),
                "SUF",
                "Visitationen",
                List.of(new Point(
                        "De har skrevet otte breve til mig. Jeg forstår dem ikke, og ingen tager telefonen.",
                        "Visitationen",
                        "Siden sommer",
                        "At en ringer til mig og siger det med almindelige ord.")),
                "3",
                "Jeg er bange for at miste min hjemmehjælp.",
                "no",
                "phone",
                "33 12 45 67",
                "no",
                "yes");
    }

    /** Scenario 1: billed two months late for a bed at a shelter, and told that the system does that. */
    static Story lateBill() {
        return new Story(
                List.of("digital-solution", "guidance"),
                "SOF",
                "Herberget",
                List.of(new Point(
                        "Jeg fik en regning for to måneder siden på en gang. De siger, at it-systemet gør det.",
                        "På herberget",
                        "I oktober",
                        "At jeg kan betale lidt ad gangen, og at andre ikke får det samme.")),
                "2",
                "Jeg har ingen konto og kan ikke betale.",
                "no",
                "place",
                "Herberget Havnelyset, jeg er der om aftenen",
                "no",
                "talk-to-me-first");
    }

    /** Scenario 7: a blind man cannot get safely in and out, and wants a talk, not a fight. */
    static Story newDoor() {
        return new Story(
                List.of("practical-task", "conduct"),
                "SUF",
                "Plejehjemmet",
                List.of(new Point(
                        "Døren er lavet om, og jeg kan ikke finde den med min stok. Jeg tør ikke gå ud alene.",
                        "Indgangen",
                        "Siden september",
                        "At vi taler sammen om, hvad der kan gøres.")),
                "3",
                "Jeg kommer ikke ud, når jeg har lyst.",
                "no",
                "phone",
                "33 12 45 67",
                "yes",
                "yes");
    }

    /** Scenario 4: two months longer on the list for a home without stairs, while a new system was down. */
    static Story waitingList() {
        return new Story(
                List.of("no-answer", "digital-solution"),
                "SOF",
                "Boligenheden",
                List.of(new Point(
                        "Jeg har ventet to måneder for længe på en bolig uden trapper. Systemet, der fordeler, var nede.",
                        "Boligenheden",
                        "Maj til juli",
                        "At mine to måneder tæller med på listen.")),
                "7",
                "Jeg har ikke været ude i tre uger.",
                "no",
                "phone",
                "22 33 44 55",
                "no",
                "yes");
    }

    /** Someone writes a lot, and words that do not end: an address copied from the browser, a case number without room. */
    static Story withoutEnd() {
        String word = "https://www.kk.dk/borger/sag/" + "aktindsigtsanmodningsbekræftelse".repeat(5);
        String much = "Jeg skrev igen, og jeg fik det samme svar igen. ".repeat(60);
        return new Story(
                List.of("no-answer", "guidance", "reasons", "conduct", "digital-solution"),
                "SOF",
                "Kontaktogkoordineringsenhedenfordetsocialpsykiatriskeområde".repeat(2),
                IntStream.rangeClosed(1, 6)
                        .mapToObj(number -> new Point(
                                number + ": " + word + "\n\n" + much,
                                word.substring(0, 150),
                                "Hver uge siden februar",
                                much.substring(0, 900)))
                        .toList(),
                "41",
                much + word,
                "no",
                "place",
                "Hos min søster på " + "Boulevardgadegårdhavehusforbygningsopgang".repeat(2),
                "no",
                "yes");
    }

    /** As little as a complaint can be; for counting. */
    static Story brief() {
        return new Story(
                List.of("no-answer"),
                "SOF",
                "",
                List.of(new Point("Jeg får ikke svar.", "", "", "")),
                "",
                "",
                "no",
                "sms",
                "12345678",
                "no",
                "yes");
    }
}
