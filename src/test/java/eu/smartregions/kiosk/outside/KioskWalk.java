package eu.smartregions.kiosk.outside;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk;
import eu.smartregions.kiosk.screen.view.Bar;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;

/// Finds out where to touch a kiosk by going the same way through one without a window: everything is found by its
/// name, whatever the size of the screen and the content.
public final class KioskWalk {
    private static final String SEARCHED = "ber";

    private final ShownKiosk kiosk;
    private final List<Walk.Step> steps = new ArrayList<>();

    private KioskWalk(Exhibition exhibition, ShownKiosk.Size size) {
        kiosk = new ShownKiosk(exhibition, Language.EN, size);
    }

    /// Returns the walk through a kiosk that shows an exhibition in English on a screen of a size.
    public static Walk of(Exhibition exhibition, int width, int height) {
        return Toolkit.ask(() -> new KioskWalk(exhibition, new ShownKiosk.Size(width, height)).walk());
    }

    private Walk walk() {
        Spot begin = middle(target(Language.EN.ownName()));
        kiosk.begin(kiosk.view.access());
        String area = kiosk.exhibition.areas().getFirst().name().text(Language.EN);
        tap(Change.HOME_TO_AREA, target(area));
        Spot low = middle(region(3));
        Spot high = middle(region(1));
        tap(Change.AREA_TO_REGION, region(1));
        tap(Change.REGION_TO_HOME, target("Home"));
        Spot list = tap(target(area));
        tap(region(1));
        tap(Change.BACK, target("Back"));
        tap(Change.BACK, target("Back"));
        tap(target("Search"));
        SEARCHED.chars().forEach(letter -> tap(Change.SEARCH_KEY, target(Character.toString(letter))));
        tap(target("Home"));
        tap(target(Language.EN.ownName()));
        tap(Change.LANGUAGE, target(Language.DE.ownName()));
        tap(target(Language.DE.ownName()));
        tap(Change.LANGUAGE, target(Language.EN.ownName()));
        tap(target("Access"));
        tap(Change.TEXT_SIZE, target("Large"));
        tap(Change.TEXT_SIZE, target("Usual"));
        tap(target("Close"));
        return new Walk(Optional.of(begin), List.copyOf(steps), List.of(list), low, high);
    }

    private void tap(Change change, Target target) {
        steps.add(Walk.Step.of(change, middle(target)));
        fire(target);
    }

    private Spot tap(Target target) {
        Spot spot = middle(target);
        steps.add(Walk.Step.on(spot));
        fire(target);
        return spot;
    }

    private void fire(Target target) {
        target.executeAccessibleAction(AccessibleAction.FIRE);
        kiosk.layOut();
    }

    /// What lies over the page comes first, then the page, then the bar.
    private Target target(String name) {
        Node top = kiosk.view.getChildren().getLast();
        return Stream.of(top instanceof Bar ? kiosk.page() : top, kiosk.view)
                .flatMap(part -> OnScreen.find(part, name).stream()).findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing to touch is called " + name + " among "
                        + OnScreen.names(kiosk.view)));
    }

    /// Returns one of the regions of the list on the page, counted from 1.
    private Target region(int number) {
        Set<String> names = kiosk.exhibition.regions().stream().map(region -> region.name().text(Language.EN))
                .collect(Collectors.toSet());
        return OnScreen.targets(kiosk.page(), "*").filter(target -> names.contains(target.getAccessibleText()))
                .skip(number - 1L).findFirst()
                .orElseThrow(() -> new IllegalStateException("Too few regions among " + OnScreen.names(kiosk.view)));
    }

    private static Spot middle(Node node) {
        Bounds box = OnScreen.place(node);
        return new Spot((int) box.getCenterX(), (int) box.getCenterY());
    }
}
