package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.guide.Agenda;
import eu.smartregions.kiosk.guide.AttractLoop;
import eu.smartregions.kiosk.guide.Directory;
import eu.smartregions.kiosk.guide.Riddles;
import eu.smartregions.kiosk.guide.SearchIndex;
import eu.smartregions.kiosk.guide.StaffNotices;
import eu.smartregions.kiosk.guide.Tours;
import eu.smartregions.kiosk.ui.Mosaics;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Pictures;
import eu.smartregions.kiosk.ui.map.Outlines;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.scene.layout.Region;

/// The surroundings of a screen while it is shown. Screens know these and not the view, so that each can be read and
/// tested alone.
public interface ScreenContext {
    /// Returns the exhibition that is shown.
    Exhibition exhibition();

    /// Returns the directory of the regions.
    Directory directory();

    /// Returns the parts made for this screen, with its scale and its words.
    Parts parts();

    /// Returns the reader of photographs.
    Pictures pictures();

    /// Returns the mosaics: faces of regions, motifs of fields.
    Mosaics mosaics();

    /// Returns the outlines of maps.
    Outlines outlines();

    /// Returns the navigator, which knows the visitor's place and leads on.
    Navigator navigator();

    /// Whether the exhibition has a map: where it has none, no way leads to one and lists take its place.
    boolean mapped();

    /// Returns the agenda of the event at this moment.
    Agenda agenda();

    /// Returns what staff tell visitors today.
    StaffNotices notices();

    /// Returns the attract loop, which goes on over visits.
    AttractLoop attract();

    /// Returns the tours, which go on over visits.
    Tours tours();

    /// Returns the riddles, which go on over visits.
    Riddles riddles();

    /// Returns the regions that many visitors have read today, the most read first; empty where they were few.
    List<eu.smartregions.kiosk.content.Region> readToday();

    /// Returns the search that the visitor has begun.
    Searching searching();

    /// Returns the index of everything that can be found, once it is ready.
    CompletableFuture<SearchIndex> index();

    /// Shows everything in another language.
    void chooseLanguage(Language language);

    /// Moves everything within reach of a wheelchair user.
    void lower();

    /// Opens a sheet over the page.
    ///
    /// @param title   message key of its heading
    /// @param content made with the sheet's own words
    void openSheet(String title, Function<Parts, Region> content);

    /// Shows a code over the whole screen, for a phone that is held up without looking.
    ///
    /// @param text what a phone reads
    void showCode(String text);

    /// Opens the sheet with all languages.
    void openLanguages();

    /// Takes the sheet away, if one is open.
    void closeSheet();
}
