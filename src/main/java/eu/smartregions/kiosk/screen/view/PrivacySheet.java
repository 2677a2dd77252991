package eu.smartregions.kiosk.screen.view;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Picture;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// The sheet that says what the kiosk counts and what it never counts, with a button not to be counted;
/// and whose the pictures of the fields are, which have no page of their own.
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
                parts.words().say(Lettering.BODY.wrapping(), "privacy.never"), answer,
                credits(view.exhibition(), parts));
    }

    /// Returns whose the pictures of the fields are, so far as the exhibition brings any.
    private static Label credits(Exhibition exhibition, Parts parts) {
        Label credits = Lettering.CAPTION.wrapping();
        String owners = exhibition.areas().stream().flatMap(area -> area.art().scene().stream())
                .flatMap(scene -> Stream.of(scene.landscape(), scene.totem())).map(Picture::credit).distinct()
                .collect(Collectors.joining(Lettering.SEPARATOR));
        parts.words().follow(() -> credits.setText(
                parts.words().messages().text("text.of", parts.words().messages().text("region.pictures"), owners)));
        credits.setVisible(!owners.isEmpty());
        credits.setManaged(credits.isVisible());
        return credits;
    }
}
