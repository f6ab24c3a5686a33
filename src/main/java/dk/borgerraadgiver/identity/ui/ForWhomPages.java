package dk.borgerraadgiver.identity.ui;

import dk.borgerraadgiver.identity.Actor.Professional;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.identity.access.ChosenCompany;
import dk.borgerraadgiver.identity.access.ChosenSelf;
import dk.borgerraadgiver.identity.access.LocalPath;
import dk.borgerraadgiver.identity.access.OnBehalf;
import dk.borgerraadgiver.shared.CompanyNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whoever comes for a company is never silently their private self, nor another company's: they say for whom. */
@Controller
class ForWhomPages {
    private final Door door;
    private final ChosenSelf self;
    private final ChosenCompany chosen;

    ForWhomPages(Door door, ChosenSelf self, ChosenCompany chosen) {
        this.door = door;
        this.self = self;
        this.chosen = chosen;
    }

    @GetMapping(OnBehalf.PATH)
    String forWhom(@RequestParam @Nullable String til, Model model) {
        return professional()
                .map(professional -> {
                    model.addAttribute("company", professional.companyName());
                    model.addAttribute("companies", companies(professional));
                    model.addAttribute("hasAChoice", self.isThere());
                    model.addAttribute("target", target(til));
                    return "identity/for-hvem";
                })
                .orElse("redirect:/log-ind");
    }

    @PostMapping(OnBehalf.PATH)
    String asOneself(@RequestParam @Nullable String til, HttpServletRequest request, HttpServletResponse response) {
        self.goOn(request, response);
        return "redirect:" + target(til);
    }

    /** Where they work, or another company that gave them the right. */
    @PostMapping(OnBehalf.COMPANY_PATH)
    String forACompany(@RequestParam(defaultValue = "") String cvr, @RequestParam @Nullable String til) {
        Professional professional = professional().orElseThrow(() -> new NotThere("company"));
        chosen.choose(professional, company(cvr));
        return "redirect:" + (OnBehalf.isForCitizensAlone(target(til)) ? LoginPages.CITIZENS_FIRST_PAGE : target(til));
    }

    private Optional<Professional> professional() {
        return door.actor().filter(Professional.class::isInstance).map(Professional.class::cast);
    }

    private static Map<String, String> companies(Professional professional) {
        Map<String, String> names = new LinkedHashMap<>();
        professional.companies().forEach(company -> names.put(company.digits(), professional.nameOf(company)));
        return names;
    }

    private static CompanyNumber company(String typed) {
        try {
            return new CompanyNumber(typed);
        } catch (Rejected notANumber) {
            throw new NotThere("company");
        }
    }

    private static String target(@Nullable String til) {
        return LoginPages.target(LocalPath.of(til), LoginPages.CITIZENS_FIRST_PAGE);
    }
}
