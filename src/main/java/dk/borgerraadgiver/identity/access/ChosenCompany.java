package dk.borgerraadgiver.identity.access;

import dk.borgerraadgiver.identity.Actor.Professional;
import dk.borgerraadgiver.shared.CompanyNumber;
import dk.borgerraadgiver.shared.NotThere;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * For which company a professional is here now: their own, until they choose another that gave them the right. The choice
 * opens nothing: that is for the desks to say.
 */
@Component
public class ChosenCompany {
    private static final String CHOSEN = ChosenCompany.class.getName();

    public CompanyNumber now(Professional professional) {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(session -> session.getAttribute(CHOSEN, RequestAttributes.SCOPE_SESSION))
                .map(CompanyNumber.class::cast)
                .filter(professional::mayActFor)
                .orElse(professional.company());
    }

    /** @throws NotThere when they may not act for it */
    public void choose(Professional professional, CompanyNumber company) {
        if (!professional.mayActFor(company)) {
            throw new NotThere("company");
        }
        RequestContextHolder.currentRequestAttributes().setAttribute(CHOSEN, company, RequestAttributes.SCOPE_SESSION);
    }
}
