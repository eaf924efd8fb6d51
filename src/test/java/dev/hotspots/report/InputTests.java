package dev.hotspots.report;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class InputTests {

    @Test
    void anAccountThatDoesNotAddUpDoesNotConstruct() {
        assertThatThrownBy(() -> new Input.File("a.csv", "00", "UTF-8", "CSV", "canonical", 10, 7, 1, Map.of(), 1, 7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a.csv: read 10 rows, but accepted 7, duplicates 1, dropped 0, rejected 1");
    }
}
