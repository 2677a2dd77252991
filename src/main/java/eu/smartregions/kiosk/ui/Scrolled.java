package eu.smartregions.kiosk.ui;

/// A part of a page that scrolls, so that Back can return to where the visitor was in it.
public interface Scrolled {

    /// Returns the distance that it is scrolled by, in pixels.
    double offset();

    /// Scrolls to an offset in pixels, as far as there is something to see.
    void scrollTo(double pixels);
}
