package dk.borgerraadgiver.handover.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerraadgiver.handover.StatusEventDesk;
import dk.borgerraadgiver.handover.StatusEventDesk.Standing;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import dk.borgerraadgiver.web.errors.Faults;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** By this the case system tells what happened in a case, and asks where it stands. */
@Controller
class StatusApi {
    static final String DESCRIPTION = "/api/v1/openapi.json";
    private static final String CASE = "/api/v1/cases/{number}";

    private final StatusEventDesk desk;
    private final StatusRequests requests;
    private final Problems problems;
    private final Faults faults;

    StatusApi(StatusEventDesk desk, StatusRequests requests, Problems problems, Faults faults) {
        this.desk = desk;
        this.requests = requests;
        this.problems = problems;
        this.faults = faults;
    }

    /**
     * Where a case stands. Nothing of the person is in it.
     *
     * @param entry the latest of the history, or the one that was told of
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record CaseStatus(
            String caseNumber,
            String reference,
            String stage,
            int entry,
            List<Integer> pointsWithoutAnswer,
            Optional<LocalDate> newsBy) {
        static CaseStatus of(Standing standing) {
            return new CaseStatus(
                    standing.file().number().value(),
                    standing.reference(),
                    Fields.word(standing.file().stage()),
                    standing.entry(),
                    standing.file().pointsWithoutAnswer(),
                    standing.file().promise());
        }
    }

    @GetMapping(DESCRIPTION)
    ResponseEntity<Resource> description() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new ClassPathResource("handover/openapi.json"));
    }

    @GetMapping(CASE)
    ResponseEntity<CaseStatus> look(@PathVariable String number) {
        return answer(desk.look(number(number)), HttpStatus.OK);
    }

    @PostMapping(CASE + "/events")
    ResponseEntity<CaseStatus> tell(@PathVariable String number, HttpServletRequest request) throws IOException {
        Standing standing = desk.tell(number(number), requests.read(request));
        return answer(standing, standing.before() ? HttpStatus.OK : HttpStatus.CREATED);
    }

    @RequestMapping(StatusApiRules.ALL)
    void nothingElse() {
        throw new NotThere("address of the status API");
    }

    @ExceptionHandler(Malformed.class)
    void malformed(Malformed no, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(
                Problem.MALFORMED, "handover.problem.malformed.part", new Object[] {no.part()}, request, response);
    }

    @ExceptionHandler(Rejected.class)
    void rejected(Rejected no, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(Problem.RULE, no.textKey(), no.arguments().toArray(), request, response);
    }

    @ExceptionHandler(NotThere.class)
    void notThere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(Problem.NOT_THERE, request, response);
    }

    @ExceptionHandler(StatusEventDesk.KeyUsed.class)
    void keyUsed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(Problem.KEY_USED, request, response);
    }

    @ExceptionHandler(StatusRequests.NotJson.class)
    void notJson(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(Problem.NOT_JSON, request, response);
    }

    @ExceptionHandler(StatusRequests.TooLarge.class)
    void tooLarge(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(Problem.TOO_LARGE, request, response);
    }

    @ExceptionHandler
    void fault(Exception fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(Problem.FAULT, Optional.empty(), faults.note(fault), request, response);
    }

    private static ResponseEntity<CaseStatus> answer(Standing standing, HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(CaseStatus.of(standing));
    }

    private static CaseNumber number(String number) {
        try {
            return new CaseNumber(number);
        } catch (Rejected noNumber) {
            throw new NotThere("case number");
        }
    }
}
