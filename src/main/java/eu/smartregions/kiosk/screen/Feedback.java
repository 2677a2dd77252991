package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.place.Opinion;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Asks how the kiosk was: five faces with words, one tap, once in a visit. Nothing is written.
final class Feedback extends VBox {
    private static final double FACE_EM = 8;
    private static final double FACE_HEIGHT_EM = 5.6;

    private final Navigator navigator;
    private final Parts parts;
    private final Label question = Lettering.H3.wrapping();
    private final Map<Opinion, Target> faces = new EnumMap<>(Opinion.class);

    Feedback(Navigator navigator, Parts parts) {
        super(parts.scale().em(0.8));
        this.navigator = navigator;
        this.parts = parts;
        FlowPane row = new FlowPane(parts.scale().em(0.8), parts.scale().em(0.8));
        for (Opinion opinion : Opinion.values()) {
            Target face = face(opinion);
            faces.put(opinion, face);
            row.getChildren().add(face);
        }
        getStyleClass().add(Scroller.WHOLE);
        getChildren().addAll(question, row);
        parts.words().follow(this::show);
    }

    private Target face(Opinion opinion) {
        String key = opinion.name().toLowerCase(Locale.ROOT);
        Label word = parts.words().say(Lettering.CAPTION.line(), "feedback." + key);
        VBox content = parts.column(0.1, parts.icon(icon(opinion), 2.8), word);
        content.setAlignment(Pos.CENTER);
        Target face = new Target("k-face", content, () -> answer(opinion));
        face.getStyleClass().add("face-" + key);
        face.setMinSize(parts.scale().em(FACE_EM), parts.scale().em(FACE_HEIGHT_EM));
        parts.words().follow(() -> face.setAccessibleText(parts.words().messages().text("feedback." + key)));
        return face;
    }

    private static String icon(Opinion opinion) {
        return switch (opinion) {
            case VERY_GOOD -> "emoticon-excited-outline";
            case GOOD -> "emoticon-happy-outline";
            case SO_SO -> "emoticon-neutral-outline";
            case BAD -> "emoticon-sad-outline";
            case VERY_BAD -> "emoticon-cry-outline";
        };
    }

    private void answer(Opinion opinion) {
        navigator.answer(opinion);
        show();
    }

    /// Once answered, thanks, and the faces are done with until the next visitor.
    private void show() {
        boolean answered = navigator.opinion().isPresent();
        question.setText(parts.words().messages().text(answered ? "feedback.thanks" : "feedback.question"));
        faces.forEach((opinion, face) -> {
            face.setDisable(answered);
            face.choose(navigator.opinion().filter(opinion::equals).isPresent());
        });
    }
}
