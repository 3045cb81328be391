package no.trepart.survey;

import no.trepart.Localized;
import no.trepart.Refused;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The host's screen in a room. */
@RestController
@RequestMapping("/api/surveys/{wave}")
class RoomController {

    private final SurveyAccess access;
    private final Room room;

    RoomController(SurveyAccess access, Room room) {
        this.access = access;
        this.room = room;
    }

    @GetMapping("/room")
    Room.View view(@PathVariable String wave) {
        return room.view(access.host(wave));
    }

    @PostMapping("/room")
    Room.View open(@PathVariable String wave, @RequestBody Opening opening) {
        Wave hosted = access.host(wave);
        if (opening.opened() == null) {
            throw new Refused(
                    Refused.Kind.INVALID,
                    "opened",
                    new Localized("Si hvor mange temaer som skal være åpne.", "Say how many themes are to be open."));
        }
        return room.open(hosted, opening.opened());
    }

    /** The square that leads to the answer page; with codes, to where one's own is typed. */
    @GetMapping(path = "/qr.png", produces = MediaType.IMAGE_PNG_VALUE)
    ResponseEntity<byte[]> square(@PathVariable String wave) {
        Wave seen = access.visible(wave);
        seen.refuseUnlessOpen();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Poster.square(room.address(seen)));
    }

    record Opening(Integer opened) {}
}
