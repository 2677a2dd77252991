package eu.smartregions.kiosk.screen.view;

import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.screen.Navigator;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The bar at the bottom of every page: always the same things in the same places. Back's place stays empty on Home. In
/// portrait, Lower is found under Access only.
public final class Bar extends HBox {
    /// Between a long word and the edge of the ground that marks the present place.
    private static final double EDGE_EM = 0.3;

    private final Parts parts;
    private final Target back;
    private final Target home;
    private final Target search;
    private final Target map;
    private final Target saved;
    /// Says the names of all items again.
    private final List<Runnable> names = new ArrayList<>();

    Bar(Parts parts, ExhibitionView view) {
        this.parts = parts;
        Navigator navigator = view.navigator();
        Words words = parts.words();
        setStyle("-fx-font-size: " + parts.scale().root() + "px");
        getStyleClass().add("k-bar");
        setAlignment(Pos.CENTER);
        setSpacing(parts.scale().em(0.8));
        double side = parts.scale().em(parts.scale().portrait() ? 1.2 : 2);
        setPadding(new Insets(0, side, 0, side));
        back = item("arrow-left", () -> words.messages().text("bar.back"), navigator::back);
        home = item("home", () -> words.messages().text("bar.home"), navigator::home);
        search = item("magnify", () -> words.messages().text("bar.search"), () -> navigator.go(new Place.Search()));
        map = item("map", () -> words.messages().text("bar.map"),
                () -> navigator.go(new Place.Europe(Optional.empty(), Optional.empty())));
        saved = item("bookmark-outline", () -> saved(words, navigator.saved().size()),
                () -> navigator.go(new Place.Saved()));
        Target language = item("translate", () -> words.language().ownName(), view::openLanguages);
        Target access = item("human", () -> words.messages().text("bar.access"), view::openAccess);
        AccessOptions options = view.access();
        Target lower = item("arrow-collapse-down", () -> words.messages().text("bar.lower"),
                () -> view.access(options.with(AccessOptions.Aid.LOWER, !options.has(AccessOptions.Aid.LOWER))));
        lower.choose(options.has(AccessOptions.Aid.LOWER));
        getChildren().addAll(back, home, parts.spring(), search, map, saved, parts.spring(), language, access);
        if (!view.mapped()) {
            getChildren().remove(map);
        }
        if (!parts.scale().portrait()) {
            getChildren().add(lower);
        }
    }

    /// Returns the bar's height on a screen, in pixels.
    static double height(Scale screen) {
        return screen.bar().em(Scale.BAR_EM);
    }

    /// Marks the present place.
    void show(Place place, boolean canGoBack) {
        back.setVisible(canGoBack);
        home.choose(place instanceof Place.Home);
        search.choose(place instanceof Place.Search || place instanceof Place.Regions);
        map.choose(place instanceof Place.Europe);
        saved.choose(place instanceof Place.Saved);
    }

    /// Lets go of the language.
    void leave() {
        parts.words().end();
    }

    /// Says the number of saved things as it is now.
    void count() {
        names.forEach(Runnable::run);
    }

    private static String saved(Words words, int count) {
        String saved = words.messages().text("bar.saved");
        return count == 0 ? saved : saved + " " + count;
    }

    private Target item(String icon, Supplier<String> name, Runnable action) {
        Label label = Lettering.CAPTION.line();
        VBox content = parts.column(0.1, parts.icon(icon, 2), label);
        content.setAlignment(Pos.CENTER);
        content.setPadding(new Insets(0, parts.scale().em(EDGE_EM), 0, parts.scale().em(EDGE_EM)));
        Target item = new Target("k-nav", content, action);
        Scale scale = parts.scale();
        item.setMinSize(scale.em(scale.portrait() ? 6 : 6.6), scale.em(4.8));
        item.setMaxHeight(scale.em(4.8));
        Runnable say = () -> {
            label.setText(name.get());
            item.setAccessibleText(name.get());
        };
        names.add(say);
        parts.words().follow(say);
        return item;
    }
}
