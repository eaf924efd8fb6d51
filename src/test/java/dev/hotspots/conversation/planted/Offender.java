package dev.hotspots.conversation.planted;

import dev.hotspots.analysis.ContactFacts;
import java.time.Instant;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.springframework.context.ApplicationContext;

/** Breaks every rule of {@code ArchitectureTests}, which looks at it to show that the rules can fail. */
record Offender(ContactFacts upwards, Workbook poi, ApplicationContext spring, List<String> fine) {

    Instant now() {
        return Instant.now();
    }
}
