package eu.smartregions.kiosk.ui.theme;

import java.lang.reflect.Field;
import java.lang.reflect.Method;

/// Makes the toolkit quicker at measuring text. For every character it asks [Character#isIdeographic(int)] by
/// reflection, and unless that method object is accessible, the runtime looks each time for who is asking, which took a
/// quarter of the time that a region's page takes. The answers stay the same.
///
/// That needs `javafx.graphics` to open `com.sun.javafx.text` to this module.
final class Ideographs {
    private static final System.Logger LOG = System.getLogger(Ideographs.class.getName());

    private Ideographs() {
    }

    /// Makes the method accessible; nothing where this JavaFX asks otherwise.
    static void askAtOnce() {
        try {
            asked().setAccessible(true);
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "Text is measured as the toolkit does it by itself", e);
        }
    }

    /// Returns the method object that the toolkit asks.
    static Method asked() throws ReflectiveOperationException {
        Field field = Class.forName("com.sun.javafx.text.GlyphLayout").getDeclaredField("isIdeographicMethod");
        field.setAccessible(true);
        return (Method) field.get(null);
    }
}
