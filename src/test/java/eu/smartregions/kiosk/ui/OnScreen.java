package eu.smartregions.kiosk.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// What can be seen and touched of a part of the screen; on the FX thread.
public final class OnScreen {
    private OnScreen() {
    }

    /// The visible texts of a part, also those inside what can be touched, in reading order.
    public static List<String> texts(Node part) {
        return part.lookupAll(".label").stream().filter(Label.class::isInstance).filter(Finger::shown)
                .map(label -> ((Label) label).getText()).filter(text -> !text.isEmpty()).toList();
    }

    /// The visible targets of a part that a selector finds.
    public static Stream<Target> targets(Node part, String selector) {
        return part.lookupAll(selector).stream().filter(Target.class::isInstance).filter(Finger::shown)
                .map(Target.class::cast);
    }

    /// The names of all visible targets of a part.
    public static List<String> names(Node part) {
        return targets(part, "*").map(Target::getAccessibleText).toList();
    }

    /// The visible target of a part that is called so, if there is one.
    public static Optional<Target> find(Node part, String name) {
        return targets(part, "*").filter(each -> name.equals(each.getAccessibleText())).findFirst();
    }

    /// Touches the target that is called so.
    public static void touch(Node part, String name) {
        find(part, name).orElseThrow(() -> new AssertionError("No " + name + " among " + names(part)))
                .executeAccessibleAction(AccessibleAction.FIRE);
    }

    /// Where a node is on the screen.
    public static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
