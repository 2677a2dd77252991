package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.guide.Directory;
import eu.smartregions.kiosk.screen.view.ExhibitionView;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Pictures;

/// What a screen has around it while it is shown.
///
/// @param exhibition what is shown
/// @param directory  which regions there are
/// @param parts      made for this screen: its scale and its words
/// @param pictures   reads photographs
/// @param view       moves between screens and opens sheets
public record ScreenContext(Exhibition exhibition, Directory directory, Parts parts, Pictures pictures, ExhibitionView view) {
    public Navigator navigator() {
        return view.navigator();
    }

    /// Whether the exhibition has a map: where it has none, no way leads to one and lists take its place.
    boolean mapped() {
        return view.mapped();
    }
}
