package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.ProgrammeSession;
import eu.smartregions.kiosk.guide.Notice;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.text.Messages;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Puts what staff tell at the last minute into a line, with its label in the visitor's language.
final class NoticeLine {

    private NoticeLine() {
    }

    /// Returns the line with the notice for everybody, where there is one.
    static Optional<Region> forAll(ScreenContext around, Parts parts) {
        return around.notices().general().map(notice -> {
            Label text = said(parts, notice, Lettering.LEAD);
            text.setMinWidth(0);
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox line = parts.row(0.8, parts.icon("information", 2), text);
            line.getStyleClass().add("now-card");
            line.setPadding(new Insets(parts.scale().em(0.6), parts.scale().em(1.2), parts.scale().em(0.6),
                    parts.scale().em(1.6)));
            return line;
        });
    }

    /// Returns the notice about a session of the programme, where there is one.
    static Optional<Notice> about(ScreenContext around, ProgrammeSession session) {
        return around.notices().about(session, around.exhibition().event());
    }

    /// Returns a line with the notice about a session, where there is one.
    static Optional<Label> line(ScreenContext around, Parts parts, ProgrammeSession session) {
        return about(around, session).map(notice -> said(parts, notice, Lettering.LABEL));
    }

    /// Returns a notice in words.
    static String of(Notice notice, Messages messages) {
        return switch (notice.kind()) {
            case GENERAL -> messages.text("notice.general", notice.text());
            case MOVED -> messages.text("notice.moved", notice.text());
            case CANCELLED -> notice.text().isBlank()
                    ? messages.text("notice.cancelled.only")
                    : messages.text("notice.cancelled", notice.text());
        };
    }

    private static Label said(Parts parts, Notice notice, Lettering lettering) {
        Label label = lettering.wrapping();
        parts.words().follow(() -> label.setText(of(notice, parts.words().messages())));
        return label;
    }
}
