package eu.smartregions.kiosk.bundle.check;

import java.util.List;

/// The places where visitors will find an exhibitor, or the reason why they will not: nobody is left out silently.
///
/// @param reason   why it is hidden; empty if it is visible
/// @param places   the ways to it, such as `area/energy-transition`, `map` or `search/flanders`; none if it is hidden
/// @param takeAway what a phone takes away from it by QR code, in English; empty if nothing
/// @param cut      the texts that are shortened or left out for want of room there, such as `the hook in Deutsch`
public record Visibility(CheckedExhibitor exhibitor, String reason, List<String> places, String takeAway,
        List<String> cut) {

    /// Copies the lists.
    public Visibility {
        places = List.copyOf(places);
        cut = List.copyOf(cut);
    }

    /// Returns the result for an exhibitor that is hidden.
    ///
    /// @param reason one sentence
    public static Visibility hidden(CheckedExhibitor exhibitor, String reason) {
        return new Visibility(exhibitor, reason, List.of(), "", List.of());
    }

    /// Whether visitors will find it.
    public boolean visible() {
        return reason.isEmpty();
    }
}
