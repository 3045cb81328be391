package no.trepart.survey;

import java.util.List;
import java.util.Map;
import no.trepart.Refused;
import no.trepart.programme.Questionnaire;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A wave that is answered together in a room: a host opens one theme after another, and sees how many are done. */
@Component
@Transactional
class Room {

    private final WaveRows rows;
    private final AnswerAddress address;

    Room(WaveRows rows, AnswerAddress address) {
        this.rows = rows;
        this.address = address;
    }

    @Transactional(readOnly = true)
    View view(Wave wave) {
        refuseUnlessRoom(wave);
        Questionnaire questionnaire = rows.questionnaire(wave.hash());
        Map<String, Integer> counts = rows.room(wave.id());
        List<Theme> themes = questionnaire.pages().stream()
                .map(page -> new Theme(
                        page.id(),
                        page.name().here(),
                        wave.themeOpen(questionnaire.pages().indexOf(page)),
                        counts.getOrDefault(page.id(), 0)))
                .toList();
        return new View(
                wave.id(),
                questionnaire.title().here(),
                wave.state(),
                wave.opened(),
                themes,
                counts.getOrDefault("", 0),
                rows.targets(wave.id()).values().stream()
                        .mapToInt(WaveRows.Target::answered)
                        .sum(),
                address(wave));
    }

    /**
     * @param opened one more than are open
     * @throws Refused when it is closed, or somebody else has just opened a theme
     */
    View open(Wave wave, int opened) {
        refuseUnlessRoom(wave);
        wave.refuseUnlessOpen();
        int themes = rows.questionnaire(wave.hash()).pages().size();
        if (opened < 1 || opened > themes || !rows.openTheme(wave.id(), opened)) {
            throw Wave.refused(
                    "not-next-theme",
                    "Temaene åpnes ett for ett. Noen andre kan nettopp ha åpnet det neste; se på skjermen igjen.",
                    "Themes open one by one. Somebody else may just have opened the next; look at the screen again.");
        }
        return view(rows.find(wave.id()).orElseThrow());
    }

    String address(Wave wave) {
        return wave.access() == Wave.Access.link ? address.of(wave) : address.page();
    }

    /** A device has chosen its group. */
    void comes(Wave wave) {
        rows.inRoom(wave.id(), "");
    }

    /** A device has answered something of a theme. */
    void done(Wave wave, String theme) {
        rows.inRoom(wave.id(), theme);
    }

    private static void refuseUnlessRoom(Wave wave) {
        if (wave.manner() != Wave.Manner.room) {
            throw Wave.refused(
                    "no-room",
                    "Denne undersøkelsen besvares når det passer den enkelte, ikke samlet i et rom.",
                    "This survey is answered when it suits each, not together in a room.");
        }
    }

    /**
     * @param opened how many themes are open, from the first on
     * @param present devices that have chosen a group
     * @param sent how many have sent their answers
     * @param address where to answer
     */
    record View(
            String wave,
            String title,
            Wave.State state,
            int opened,
            List<Theme> themes,
            int present,
            int sent,
            String address) {}

    /** @param done devices that have answered something of it */
    record Theme(String id, String name, boolean open, int done) {}
}
