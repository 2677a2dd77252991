package eu.smartregions.kiosk.device;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;

/// A display that exists in memory only: JavaFX's built-in headless platform, software rendering.
///
/// The platform's screen is fixed at 1000 x 1000 pixels (JDK-8364201), so [#resize] replaces it by one of another size,
/// through reflection. That needs `javafx.graphics` to open `com.sun.glass.ui` and `com.sun.glass.ui.headless` to this
/// module.
public final class HeadlessDisplay {
    private static final int PLATFORM_STRIDE = 1000;
    private static final int BYTES_PER_PIXEL = 4;
    private static final int DPI = 96;

    private HeadlessDisplay() {
    }

    /// Chooses the headless platform; to be called before the toolkit starts.
    public static void choose() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }

    /// Whether the headless platform was chosen.
    public static boolean chosen() {
        return "Headless".equals(System.getProperty("glass.platform"));
    }

    /// Gives the headless platform a screen of another size. On the FX thread, before a window is shown.
    ///
    /// @throws IllegalStateException if this JavaFX keeps its screen differently
    public static void resize(int width, int height) {
        try {
            Class<?> screens = Class.forName("com.sun.glass.ui.Screen");
            Class<?> platform = Class.forName("com.sun.glass.ui.headless.HeadlessApplication");
            Object application = Class.forName("com.sun.glass.ui.Application").getMethod("GetApplication").invoke(null);
            Object all = Array.newInstance(screens, 1);
            Array.set(all, 0, screen(screens, width, height));
            set(platform, application, "screens", all);
            // The platform blits the last frame at the old offset once, hence twice the height.
            set(platform, application, "frameBuffer",
                    ByteBuffer.allocate(BYTES_PER_PIXEL * (PLATFORM_STRIDE * 2 * height + 2 * width)));
            Method changed = screens.getMethod("notifySettingsChanged");
            changed.setAccessible(true);
            changed.invoke(null);
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new IllegalStateException("The headless display cannot be resized to " + width + "x" + height, e);
        }
    }

    private static Object screen(Class<?> screens, int width, int height) throws ReflectiveOperationException {
        Constructor<?> constructor = screens.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return constructor.newInstance(0L, 32, 0, 0, width, height, 0, 0, width, height, 0, 0, width, height, DPI, DPI,
                1f, 1f, 1f, 1f);
    }

    private static void set(Class<?> owner, Object object, String name, Object value)
            throws ReflectiveOperationException {
        Field field = owner.getDeclaredField(name);
        field.setAccessible(true);
        field.set(object, value);
    }
}
