package no.trepart.work;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One task answered for several enterprises. */
@RestController
@RequestMapping("/api/work-items/{id}/alike")
class AlikeController {

    private final Alike alike;
    private final AlikeDesk desk;

    AlikeController(Alike alike, AlikeDesk desk) {
        this.alike = alike;
        this.desk = desk;
    }

    @GetMapping
    Alike.Others others(@PathVariable String id) {
        return alike.to(id);
    }

    @PostMapping
    Answered answer(@PathVariable String id, @RequestBody AnswerBody body) {
        List<WorkItem> after =
                desk.answer(id, new AlikeDesk.Answer(body.version(), body.data()), body.role(), body.others());
        return new Answered(
                after.size(), (int) after.stream().filter(item -> !item.open()).count());
    }

    record AnswerBody(Integer version, Map<String, Object> data, String role, List<AlikeDesk.Other> others) {}

    /**
     * @param count how many were answered, the first among them
     * @param done how many of these wait for nobody else
     */
    record Answered(int count, int done) {}
}
