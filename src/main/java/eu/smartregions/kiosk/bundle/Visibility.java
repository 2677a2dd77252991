package eu.smartregions.kiosk.bundle;

import java.util.List;

/// Whether visitors will find an exhibitor, and where: nobody is left out silently.
///
/// @param reason why it is hidden; empty if it is visible
/// @param places the ways to it, such as `area/energy-transition`, `map` or `search/flanders`; none if it is hidden
public record Visibility(Exhibitor exhibitor, String reason, List<String> places) {
    public Visibility {
        places = List.copyOf(places);
    }

    /// Hidden, because of something.
    public static Visibility hidden(Exhibitor exhibitor, String reason) {
        return new Visibility(exhibitor, reason, List.of());
    }

    /// Whether visitors will find it.
    public boolean visible() {
        return reason.isEmpty();
    }
}
