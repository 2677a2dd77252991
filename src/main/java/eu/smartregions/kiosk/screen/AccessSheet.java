package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.ui.Comfort;
import eu.smartregions.kiosk.ui.Lettering;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Target;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Larger text, high contrast, lower screen: each with its state in words, at once, until the visit ends.
final class AccessSheet {

    private AccessSheet() {
    }

    static void open(ExhibitionView view) {
        view.open("access.title", parts -> content(view, parts));
    }

    private static Region content(ExhibitionView view, Parts parts) {
        Comfort now = view.comfort();
        return parts.column(1.2,
                choices(parts, "access.text",
                        choice(view, parts, "access.text.100", now.withText(100)),
                        choice(view, parts, "access.text.125", now.withText(125)),
                        choice(view, parts, "access.text.150", now.withText(150))),
                choices(parts, "access.colours",
                        choice(view, parts, "access.colours.usual", now.withContrast(false)),
                        choice(view, parts, "access.colours.contrast", now.withContrast(true))),
                choices(parts, "access.height",
                        choice(view, parts, "access.height.usual", now.withLower(false)),
                        choice(view, parts, "access.height.lower", now.withLower(true))));
    }

    private static Region choices(Parts parts, String key, Node... options) {
        Label heading = parts.words().say(Lettering.LABEL.line(), key);
        FlowPane flow = new FlowPane(parts.scale().em(0.8), parts.scale().em(0.8), options);
        return parts.column(0.6, heading, flow);
    }

    private static Target choice(ExhibitionView view, Parts parts, String key, Comfort wanted) {
        return parts.chip(() -> parts.words().messages().text(key), wanted.equals(view.comfort()), () -> {
            view.comfort(wanted);
            open(view);
        });
    }
}
