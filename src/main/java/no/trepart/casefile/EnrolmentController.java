package no.trepart.casefile;

import java.net.URI;
import no.trepart.people.CurrentPerson;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Enrols one enterprise that a recruiter has typed in. */
@RestController
class EnrolmentController {

    private final Enrolment enrolment;
    private final CurrentPerson current;

    EnrolmentController(Enrolment enrolment, CurrentPerson current) {
        this.enrolment = enrolment;
        this.current = current;
    }

    @PostMapping("/api/cases")
    ResponseEntity<Enrolled> enrol(@RequestBody Body body) {
        String programme = enrolment.openTo(current, body.programme()).key();
        CaseFile file = enrolment.enrol(programme, body.facts(), text(body.industry()), null, current.id());
        return ResponseEntity.created(URI.create("/api/cases/" + file.id())).body(new Enrolled(file.id(), file.name()));
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static String number(String typed) {
        return text(OrganisationNumber.normalised(typed));
    }

    record Enrolled(String id, String name) {}

    record Body(
            String programme,
            String number,
            String name,
            String parentNumber,
            String parentName,
            String municipality,
            String county,
            String industry,
            String industryCode,
            String ownership,
            Integer employees,
            String address) {

        EnterpriseFacts facts() {
            return new EnterpriseFacts(
                    EnrolmentController.number(number),
                    text(name),
                    EnrolmentController.number(parentNumber),
                    text(parentName),
                    text(industryCode),
                    employees,
                    text(county),
                    text(municipality),
                    text(address),
                    text(ownership));
        }
    }
}
