package eu.smartregions.kiosk.screen.view;

import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.theme.Lettering;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// The sheet that says what the kiosk counts and what it never counts, with a button not to be counted.
final class PrivacySheet {

    private PrivacySheet() {
    }

    static void open(ExhibitionView view) {
        view.open("privacy.title", parts -> content(view, parts));
    }

    private static Region content(ExhibitionView view, Parts parts) {
        Region answer = view.navigator().counted()
                ? new FlowPane(parts.secondary("close-circle", "privacy.stop", () -> {
                    view.navigator().doNotCount();
                    open(view);
                }))
                : parts.words().say(Lettering.LABEL.wrapping(), "privacy.stopped");
        return parts.column(1.2, parts.words().say(Lettering.BODY.wrapping(), "privacy.counted"),
                parts.words().say(Lettering.BODY.wrapping(), "privacy.never"), answer);
    }
}
