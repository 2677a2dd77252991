package eu.smartregions.kiosk.ui;

import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Texts in places of equal width that are all shown in the largest style in which every one of them fits, so that
/// none of them stands out by its length.
public final class OneSize {
    private final Supplier<List<String>> texts;
    private final Map<Double, Lettering> fitting = new HashMap<>();
    private List<String> measured = List.of();

    /// @param texts what the places say in the language in force
    public OneSize(Supplier<List<String>> texts) {
        this.texts = texts;
    }

    /// Returns the first of these styles in which all texts fit, else the last.
    ///
    /// @param steps the largest first
    /// @param width of each place, in pixels
    /// @param fits  whether a text fits a place of this width in a style
    Lettering fitting(List<Lettering> steps, double width, Fits fits) {
        List<String> now = texts.get();
        if (!now.equals(measured)) {
            measured = List.copyOf(now);
            fitting.clear();
        }
        return fitting.computeIfAbsent(width, _ -> steps.stream()
                .filter(step -> measured.stream().allMatch(text -> fits.in(text, step))).findFirst()
                .orElse(steps.getLast()));
    }

    /// Whether a text fits its place in a style.
    interface Fits {
        boolean in(String text, Lettering style);
    }
}
