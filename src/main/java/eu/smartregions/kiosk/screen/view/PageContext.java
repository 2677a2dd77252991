package eu.smartregions.kiosk.screen.view;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.guide.Agenda;
import eu.smartregions.kiosk.guide.AttractLoop;
import eu.smartregions.kiosk.guide.Directory;
import eu.smartregions.kiosk.guide.Riddles;
import eu.smartregions.kiosk.guide.SearchIndex;
import eu.smartregions.kiosk.guide.StaffNotices;
import eu.smartregions.kiosk.guide.Tours;
import eu.smartregions.kiosk.screen.Navigator;
import eu.smartregions.kiosk.screen.ScreenContext;
import eu.smartregions.kiosk.screen.Searching;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Mosaics;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Pictures;
import eu.smartregions.kiosk.ui.map.Outlines;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.scene.layout.Region;

/// The view as the surroundings of one page.
///
/// @param view  shows the page
/// @param parts made for it
record PageContext(ExhibitionView view, Parts parts) implements ScreenContext {
    @Override
    public Exhibition exhibition() {
        return view.exhibition();
    }

    @Override
    public Directory directory() {
        return view.directory();
    }

    @Override
    public Pictures pictures() {
        return view.pictures();
    }

    @Override
    public Mosaics mosaics() {
        return view.mosaics();
    }

    @Override
    public Outlines outlines() {
        return view.outlines();
    }

    @Override
    public Navigator navigator() {
        return view.navigator();
    }

    @Override
    public boolean mapped() {
        return view.mapped();
    }

    @Override
    public Agenda agenda() {
        return view.agenda();
    }

    @Override
    public StaffNotices notices() {
        return view.notices();
    }

    @Override
    public AttractLoop attract() {
        return view.attract();
    }

    @Override
    public Tours tours() {
        return view.tours();
    }

    @Override
    public Riddles riddles() {
        return view.riddles();
    }

    @Override
    public List<eu.smartregions.kiosk.content.Region> readToday() {
        return view.readToday();
    }

    @Override
    public Searching searching() {
        return view.searching();
    }

    @Override
    public CompletableFuture<SearchIndex> index() {
        return view.index();
    }

    @Override
    public void chooseLanguage(Language language) {
        view.language().choose(language);
    }

    @Override
    public void lower() {
        view.access(view.access().with(AccessOptions.Aid.LOWER, true));
    }

    @Override
    public void openSheet(String title, Function<Parts, Region> content) {
        view.open(title, content);
    }

    @Override
    public void showCode(String text) {
        view.showCode(text);
    }

    @Override
    public void openLanguages() {
        view.openLanguages();
    }

    @Override
    public void closeSheet() {
        view.closeLayer();
    }
}
