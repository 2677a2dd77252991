package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Appearance;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A part of a page, alone in a scene without a window; on the FX thread.
final class ShownPart {
    private static final int LAYOUTS = 3;

    private ShownPart() {
    }

    /// Returns parts of a screen of so many pixels, in a language.
    static Parts parts(double width, double height, Language language) {
        return new Parts(Scale.of(width, height, 0, 1), new Words(new LanguageChoice(language)));
    }

    /// Lays out a part in a size of its own.
    static Scene in(Region part, Scale scale, double width, double height) {
        Pane ground = new Pane(part);
        ground.setStyle("-fx-font-size: " + scale.root() + "px");
        Scene scene = new Scene(ground, width, height);
        Appearance.apply(scene);
        part.setManaged(false);
        for (int i = 0; i < LAYOUTS; i++) {
            ground.applyCss();
            part.resizeRelocate(0, 0, width, height);
            ground.layout();
        }
        return scene;
    }

    /// Returns what the visible targets of a part are called, in its order.
    static List<String> names(Node part) {
        return targets(part).map(Target::getAccessibleText).toList();
    }

    /// Touches the target of a part that is called so.
    static void touch(Node part, String name) {
        targets(part).filter(target -> name.equals(target.getAccessibleText())).findFirst()
                .orElseThrow(() -> new AssertionError("No " + name)).executeAccessibleAction(AccessibleAction.FIRE);
    }

    private static Stream<Target> targets(Node part) {
        return part.lookupAll("*").stream().filter(Target.class::isInstance).filter(Finger::shown)
                .map(Target.class::cast);
    }
}
