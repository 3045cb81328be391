package no.trepart.work;

import static org.assertj.core.api.Assertions.assertThat;

import no.trepart.Localized;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2027-03-04, 4. mars 2027, 4 March 2027",
        "2027-03-04T09:30, 4. mars 2027 kl. 09.30, 4 March 2027 at 09:30",
        "2027-03-04T09:30Z, 2027-03-04T09:30Z, 2027-03-04T09:30Z",
        "2027-03-0409:30, 2027-03-0409:30, 2027-03-0409:30",
        "09:30, kl. 09.30, 09:30",
        "2027-02-31, 2027-02-31, 2027-02-31",
        "en gang i mars, en gang i mars, en gang i mars",
        "'', '', ''",
    })
    void a_date_is_told_as_people_write_it_and_what_is_none_as_it_stands(String value, String nb, String en) {
        assertThat(MomentWords.of(value)).isEqualTo(new Localized(nb, en));
    }
}
