package dk.borgerraadgiver.complaint.ui;

import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Place;
import dk.borgerraadgiver.complaint.Questions;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.content.Administration;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.web.Details;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.PageFrame;
import dk.borgerraadgiver.web.RadioGroup;
import dk.borgerraadgiver.web.TextField;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** R4: the administration by list, by search, or "I do not know". */
@Route(value = "klag/forvaltning", layout = PageFrame.class)
@RolesAllowed({"CITIZEN", "COMPANY", "HELPER"})
class PlacePage extends FieldsPage<Place> {
    private final List<Place.Office> offices;
    private final RadioGroup<Place.Office> administration;
    private final TextField unit = fields.line(Questions.UNIT);
    private final LongText letter = fields.lines(Questions.LETTER).rows(4);

    PlacePage(Wizard wizard) {
        super(Step.PLACE, wizard, Answers::place);
        Language language = wizard.language();
        offices = Stream.concat(
                        wizard.directory().administrations().stream().map(PlacePage::office),
                        Stream.of(Place.Office.UNKNOWN))
                .toList();
        administration = fields.of(
                Questions.ADMINISTRATION,
                new RadioGroup<>(
                        Questions.ADMINISTRATION.name(),
                        getTranslation(Questions.ADMINISTRATION.key()),
                        offices,
                        this::name),
                (field, office) -> field.value(office.flatMap(this::offered)));
        describe(wizard.directory().administrations(), language);
        administration.reveal(Place.Office.UNKNOWN, letter);
        add(new Details(
                getTranslation("complaint.place.search"),
                new DirectoryLookup(wizard.directory(), language, found -> choose(office(found)))));
        ask(administration);
        asked(letter);
        ask(unit);
    }

    @Override
    Place answer() {
        return new Place(administration.value(), words(unit), words(letter));
    }

    private void choose(Place.Office office) {
        administration.value(Optional.of(office));
        save();
        say(getTranslation("complaint.place.search.chosen", name(office)));
    }

    private void describe(List<Administration> administrations, Language language) {
        administrations.forEach(known -> administration.optionHint(
                office(known),
                known.handles().stream().map(handled -> handled.in(language)).collect(Collectors.joining(", "))));
    }

    private String name(Place.Office office) {
        return office.equals(Place.Office.UNKNOWN)
                ? getTranslation("complaint.place.administration.unknown")
                : office.name().in(wizard().language());
    }

    /** The same administration by its code, whatever it was called when it was chosen. */
    private Optional<Place.Office> offered(Place.Office chosen) {
        return offices.stream()
                .filter(office -> office.code().equals(chosen.code()))
                .findFirst();
    }

    private static Place.Office office(Administration administration) {
        return new Place.Office(administration.code(), administration.name());
    }
}
