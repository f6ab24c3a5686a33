package dk.borgerraadgiver.mediation;

import dk.borgerraadgiver.casework.DeskNews;
import dk.borgerraadgiver.identity.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The inbox tells a mediator that a citizen has answered; what they said stays in the mediation (R23). */
@Component
class MediatorsNews implements DeskNews.Source {
    private final MediatorsDesk desk;

    MediatorsNews(MediatorsDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<DeskNews> of(Actor actor) {
        return Optional.of(desk.waiting(actor))
                .filter(many -> many > 0)
                .map(many -> new DeskNews("/sagsbehandling/maeglinger", "mediation.news", many));
    }
}
