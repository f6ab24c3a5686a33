package dk.borgerraadgiver.assisted;

import static dk.borgerraadgiver.HttpVisitor.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.HttpVisitor;
import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.SiteTest;
import dk.borgerraadgiver.complaint.Filled;
import dk.borgerraadgiver.complaint.PaperId;
import dk.borgerraadgiver.identity.Actor.Employee;
import dk.borgerraadgiver.identity.Actor.Role;
import dk.borgerraadgiver.identity.EmployeeId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The paper form's pages over HTTP, for the officer who types and for everybody else. */
@SiteTest
class SheetOverHttpTest {
    private static final String START = "/sagsbehandling/papirskema";

    private final RunningSite site;

    SheetOverHttpTest(RunningSite site) {
        this.site = site;
    }

    @Test
    void forEverybodyElseThereIsNoSuchPage() {
        Employee karen = new Employee(new EmployeeId(UUID.randomUUID()), "Karen Holm", Set.of(Role.CASE_OFFICER));
        PaperId theirs = site.bean(SheetDesk.class).begin(karen).id();
        List<String> pages = List.of("", "/" + theirs.value(), "/" + theirs.value() + "/tjek");
        for (String page : pages) {
            assertThat(leadsTo(site.visitor().get(START + page)).orElseThrow()).startsWith("/log-ind");
            assertThat(site.citizen("birgit").get(START + page).statusCode()).isEqualTo(404);
            assertThat(site.employee("bente").get(START + page).statusCode()).isEqualTo(404);
        }
        HttpVisitor colleague = site.employee("ida");
        assertThat(colleague.get(START + "/" + theirs.value() + "/tjek").statusCode())
                .isEqualTo(404);
        assertThat(colleague.get(START + "/no-id/tjek").statusCode()).isEqualTo(404);
        assertThat(send(colleague, START + "/" + theirs.value() + "/tjek", Map.of("revision", "0")))
                .isEqualTo(404);
        assertThat(send(colleague, START + "/" + theirs.value() + "/slet", Map.of()))
                .isEqualTo(404);
        assertThat(site.bean(SheetDesk.class).one(karen, theirs).id()).isEqualTo(theirs);
    }

    @Test
    void whatWasTypedIsReadThroughAndTheCodeIsShownOnce() {
        HttpVisitor ida = site.employee("ida");
        ida.get("/sagsbehandling"); // from then on the office knows her
        Employee officer = ida();
        SheetDesk desk = site.bean(SheetDesk.class);
        Sheet sheet = desk.begin(officer);
        LocalDate today = LocalDate.now(site.bean(Clock.class));
        desk.write(
                officer,
                sheet.id(),
                new Sheet.Head(
                        new Sheet.Day("", Optional.of(today)),
                        "Inger <b>Holm</b>",
                        new Sheet.Day("", Optional.of(LocalDate.of(1951, 3, 12))),
                        ""));
        desk.save(officer, sheet.id(), Filled.all().meaning(), 0);
        String page = START + "/" + sheet.id().value() + "/tjek";
        String read = ida.get(page).body();
        assertThat(Jsoup.parse(read).select("main").text())
                .contains("Inger <b>Holm</b>", "Jeg sover dårligt.", "Hvordan vil du have besked?");
        String revision = Jsoup.parse(read).select("input[name=revision]").val();
        String made = answer(ida, page, Map.of("revision", revision));
        assertThat(Jsoup.parse(made).select(".invitation-code")).hasSize(2);
        String again = answer(ida, page, Map.of("revision", revision));
        assertThat(Jsoup.parse(again).select(".invitation-code").text())
                .isEqualTo(Jsoup.parse(made).select(".invitation-code").first().text());
        assertThat(ida.get(page).statusCode()).isEqualTo(404);
    }

    private Employee ida() {
        UUID id = site.bean(JdbcClient.class)
                .sql("select id from employee where name = 'Ida Brandt Nørgaard'")
                .query(UUID.class)
                .single();
        return new Employee(new EmployeeId(id), "Ida Brandt Nørgaard", Set.of(Role.CASE_OFFICER));
    }

    private static int send(HttpVisitor visitor, String path, Map<String, String> fields) {
        return visitor.post(path, withToken(visitor, fields)).statusCode();
    }

    private static String answer(HttpVisitor visitor, String path, Map<String, String> fields) {
        return visitor.post(path, withToken(visitor, fields)).body();
    }

    private static Map<String, String> withToken(HttpVisitor visitor, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("_csrf", HttpVisitor.hiddenFields(visitor.get("/status")).getOrDefault("_csrf", ""));
        return form;
    }
}
