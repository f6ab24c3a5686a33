package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Outlines of cases for the room that checks status codes. Whoever asks must have checked the code before. */
@Component
@Transactional
public class CaseOutlines {
    private final Cases cases;
    private final Experience experience;
    private final Clock clock;

    CaseOutlines(Cases cases, Experience experience, Clock clock) {
        this.cases = cases;
        this.experience = experience;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Outline> outline(CaseNumber number) {
        return cases.outlined(number).map(file -> {
            Status status = Status.of(file, experience.timesLike(number), LocalDate.now(clock));
            return new Outline(
                    status.where(),
                    Next.in(file),
                    status.expected(),
                    status.toAnswer().isPresent() || file.mediating().offer().isPresent());
        });
    }

    /** Written down where citizen and officers see it; nothing, where there is no such case. */
    public void looked(CaseNumber number, CodeLook look) {
        if (cases.outlined(number).isPresent()) {
            cases.add(number, look);
        }
    }
}
