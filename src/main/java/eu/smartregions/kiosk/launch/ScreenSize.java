package eu.smartregions.kiosk.launch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The size of a screen in pixels, written like `1920x1080`.
public record ScreenSize(int width, int height) {
    /// The shortest side that the kiosk can be shown on, in pixels.
    public static final int LEAST = 480;
    /// The longest side that the kiosk can be shown on, in pixels.
    public static final int MOST = 7680;
    private static final Pattern FORM = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

    /// Returns the size that is written so, or nothing where that is no size from [#LEAST] to [#MOST].
    public static Optional<ScreenSize> of(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new ScreenSize(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                        .filter(ScreenSize::possible)
                : Optional.empty();
    }

    private boolean possible() {
        return Math.min(width, height) >= LEAST && Math.max(width, height) <= MOST;
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
