package dk.borgerraadgiver.assisted.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.assisted.Sheet;
import dk.borgerraadgiver.assisted.SheetDesk;
import dk.borgerraadgiver.content.Dates;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.web.BackLink;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.Page;
import dk.borgerraadgiver.web.PageFrame;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** R31: which paper form does the officer type in now? */
@Route(value = SheetPages.ROUTE, layout = PageFrame.class)
@RolesAllowed("CASE_OFFICER")
class SheetsPage extends Page implements BeforeEnterObserver {
    private final transient SheetDesk desk;
    private final transient Door door;
    private final Div unfinished = new Div();

    SheetsPage(SheetDesk desk, Door door) {
        super("assisted.sheets.title");
        this.desk = desk;
        this.door = door;
        above(new BackLink("/sagsbehandling"));
        lead(getTranslation("assisted.sheets.lead"));
        paragraph(getTranslation("assisted.sheets.gaps"));
        Div buttons = new Div(Buttons.primary(getTranslation("assisted.sheets.begin"), this::begin));
        buttons.addClassName("button-row");
        add(buttons, unfinished);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Sheet> open = desk.open(door.employee());
        unfinished.removeAll();
        if (!open.isEmpty()) {
            UnorderedList list = new UnorderedList();
            open.forEach(sheet -> list.add(new ListItem(Links.page(address(sheet), name(sheet)))));
            unfinished.add(new H2(getTranslation("assisted.sheets.open")), list);
        }
    }

    private void begin() {
        UI.getCurrentOrThrow().navigate(address(desk.begin(door.employee())).substring(1));
    }

    private String name(Sheet sheet) {
        String begun = new Dates(Language.of(getLocale())).minute(sheet.begunAt());
        return sheet.head().name().isBlank()
                ? getTranslation("assisted.sheets.unnamed", begun)
                : getTranslation("assisted.sheets.named", sheet.head().name(), begun);
    }

    private static String address(Sheet sheet) {
        return "/" + SheetPages.ROUTE + "/" + sheet.id().value();
    }
}
