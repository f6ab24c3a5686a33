package dk.borgerraadgiver.correspondence.ui;

import dk.borgerraadgiver.content.Time;
import dk.borgerraadgiver.correspondence.NoticeDesk;
import dk.borgerraadgiver.correspondence.NoticeId;
import dk.borgerraadgiver.correspondence.Subject;
import dk.borgerraadgiver.correspondence.ToDo;
import dk.borgerraadgiver.identity.Door;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom does the office have to tell by hand? */
@Controller
class ByHandPage {
    static final String ADDRESS = "/sagsbehandling/giv-besked";

    private final NoticeDesk desk;
    private final Door door;

    ByHandPage(NoticeDesk desk, Door door) {
        this.desk = desk;
        this.door = door;
    }

    /** @param number of the case; empty for a draft */
    record Line(UUID notice, String number, String occasion, String reason, ZonedDateTime since) {}

    @GetMapping(ADDRESS)
    String show(Model model) {
        List<Line> lines =
                desk.toDo(door.employee()).stream().map(ByHandPage::line).toList();
        model.addAttribute("lines", lines);
        return "correspondence/by-hand";
    }

    @PostMapping(ADDRESS)
    String done(@RequestParam UUID besked) {
        desk.done(door.employee(), new NoticeId(besked));
        return "redirect:" + ADDRESS;
    }

    private static Line line(ToDo toDo) {
        String number = switch (toDo.about()) {
            case Subject.OfCase ofCase -> ofCase.number().value();
            case Subject.OfDraft ofDraft -> "";
        };
        return new Line(
                toDo.notice().value(),
                number,
                toDo.occasion().officeKey(),
                toDo.reason().textKey(),
                toDo.happenedAt().atZone(Time.DENMARK));
    }
}
