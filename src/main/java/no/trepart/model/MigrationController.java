package no.trepart.model;

import no.trepart.model.MigrationViews.Begun;
import no.trepart.model.MigrationViews.Plan;
import no.trepart.model.MigrationViews.Progress;
import no.trepart.model.MigrationViews.Tried;
import no.trepart.model.MigrationViews.Wanted;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Running cases brought to another revision: planned, tried, done. */
@RestController
@RequestMapping("/api")
class MigrationController {

    private final MigrationPlanning planning;
    private final MigrationDesk desk;

    MigrationController(MigrationPlanning planning, MigrationDesk desk) {
        this.planning = planning;
        this.desk = desk;
    }

    @GetMapping("/model-revisions/{id}/migration")
    Plan plan(@PathVariable String id, @RequestParam(required = false) String from) {
        return planning.plan(id, from);
    }

    @PostMapping("/model-revisions/{id}/migration/dry-run")
    Tried tried(@PathVariable String id, @RequestBody Wanted wanted) {
        return new Tried(planning.tried(id, wanted));
    }

    @PostMapping("/model-revisions/{id}/migration")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Begun begin(@PathVariable String id, @RequestBody Wanted wanted) {
        return new Begun(desk.begin(id, wanted));
    }

    @GetMapping("/model-migrations/{batch}")
    Progress progress(@PathVariable String batch) {
        return desk.progress(batch);
    }

    @PostMapping("/model-migrations/{batch}/pause")
    Progress pause(@PathVariable String batch) {
        desk.pause(batch);
        return desk.progress(batch);
    }

    @PostMapping("/model-migrations/{batch}/resume")
    Progress resume(@PathVariable String batch) {
        desk.resume(batch);
        return desk.progress(batch);
    }

    @PostMapping("/model-migrations/{batch}/retry")
    Progress retry(@PathVariable String batch) {
        desk.retry(batch);
        return desk.progress(batch);
    }
}
