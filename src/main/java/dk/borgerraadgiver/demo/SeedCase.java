package dk.borgerraadgiver.demo;

import dk.borgerraadgiver.casework.Finding;
import dk.borgerraadgiver.casework.Outcome;
import dk.borgerraadgiver.complaint.About;
import dk.borgerraadgiver.complaint.Consent;
import dk.borgerraadgiver.complaint.Contact;
import dk.borgerraadgiver.complaint.Discrimination;
import dk.borgerraadgiver.complaint.Mediation;
import dk.borgerraadgiver.guidance.GateAnswer.DecisionLetter;
import dk.borgerraadgiver.guidance.GateAnswer.Raised;
import dk.borgerraadgiver.guidance.GateAnswer.When;
import dk.borgerraadgiver.guidance.Subject;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A case of the demo as it stands in {@code demo/cases.json}; days are counted from the day it was handed in. */
record SeedCase(
        String citizen,
        int daysAgo,
        LocalTime at,
        String administration,
        String unit,
        Set<About.Kind> kinds,
        List<Wrong> points,
        Said before,
        String meaning,
        Contact.Channel contact,
        Optional<Mediation.Wish> mediation,
        Optional<Discrimination.Ground> discrimination,
        Optional<Consent.MayContact> consent,
        Optional<Gate> gate,
        List<Deed> history) {
    /** A complaint point. */
    record Wrong(String what, String where, String when, String wish) {}

    /** What was said to the administration before. */
    record Said(String when, String how, String chased) {}

    /** What was said before login, by whoever came that way. */
    record Gate(Set<Subject> about, DecisionLetter decisionLetter, int deadlineDay, Raised raised, When when) {}

    /** Something that an officer or the citizen did. */
    record Deed(
            int day,
            String by,
            String what,
            String text,
            Optional<String> unit,
            Optional<String> spokenWith,
            Optional<String> agreed,
            Optional<Integer> newsDay,
            Optional<Integer> point,
            Optional<Finding> finding,
            Optional<Outcome> outcome) {}
}
