package no.trepart.model;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A revision tried on some new cases, with its figures beside the current one's. */
@RestController
@RequestMapping("/api/model-revisions/{id}/pilot")
class PilotController {

    private final PilotDesk desk;

    PilotController(PilotDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    PilotDesk.View read(@PathVariable String id) {
        return desk.read(id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    PilotDesk.View begin(@PathVariable String id, @RequestBody PilotGroup group) {
        return desk.begin(id, group);
    }

    @PutMapping
    PilotDesk.View widen(@PathVariable String id, @RequestBody PilotGroup group) {
        return desk.widen(id, group);
    }

    @DeleteMapping
    PilotDesk.View withdraw(@PathVariable String id) {
        return desk.withdraw(id);
    }
}
