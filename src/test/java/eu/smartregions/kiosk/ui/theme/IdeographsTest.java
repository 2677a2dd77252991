package eu.smartregions.kiosk.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.ui.Toolkit;
import org.junit.jupiter.api.Test;

/// The toolkit asks for ideographs without being looked at, and is told the same.
final class IdeographsTest {
    @Test
    void theToolkitAsksAtOnce() throws ReflectiveOperationException {
        Toolkit.start();
        assertTrue(Ideographs.asked().canAccess(null));
        assertEquals(true, Ideographs.asked().invoke(null, (int) '字'));
        assertEquals(false, Ideographs.asked().invoke(null, (int) 'ž'));
    }
}
