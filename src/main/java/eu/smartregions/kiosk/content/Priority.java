package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/// One priority of a region's smart specialisation strategy, in the region's words, and the fields it belongs to.
///
/// @param areas  the priority areas it counts under; at least one
/// @param themes the themes it counts under, each of one of those areas; possibly none
public record Priority(LocalizedText label, Set<AreaId> areas, Set<ThemeId> themes) {
    /// Copies the sets, which keep their order.
    ///
    /// @throws IllegalArgumentException if there is no area
    public Priority {
        if (areas.isEmpty()) {
            throw new IllegalArgumentException("A priority belongs to at least one area");
        }
        areas = Collections.unmodifiableSet(new LinkedHashSet<>(areas));
        themes = Collections.unmodifiableSet(new LinkedHashSet<>(themes));
    }
}
