package eu.smartregions.kiosk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The keys of kinds stand in databases, which outlive the program.
final class SubjectTest {
    @Test
    void keysNeverChange() {
        assertEquals(
                List.of("area", "theme", "region", "country", "language", "event", "session", "publication",
                        "instrument", "organisation", "partnership", "story", "screen", "none", "occasion", "look",
                        "kiosk"),
                Stream.of(Subject.Kind.values()).map(Subject.Kind::key).toList());
    }

    @Test
    void everyKindIsFoundByItsKeyAndNoneByAnother() {
        for (Subject.Kind kind : Subject.Kind.values()) {
            assertEquals(kind, Subject.Kind.of(kind.key()));
        }
        assertEquals(Optional.empty(), Subject.Kind.find("Region"));
        assertEquals("there is no kind of subject \"hall\"",
                assertThrows(IllegalArgumentException.class, () -> Subject.Kind.of("hall")).getMessage());
    }
}
