package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.Language;
import eu.smartregions.kiosk.ui.Lettering;
import eu.smartregions.kiosk.ui.Parts;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Asks a quiet visitor whether they are still there, and counts down. Any touch continues; the page behind stays as it was.
final class IdleWarning extends StackPane {

    IdleWarning(Parts parts, int seconds, Runnable stay, Runnable leave) {
        getStyleClass().add("scrim");
        Label question = parts.words().say(Lettering.H2.wrapping(), "idle.question");
        Label inEnglish = Lettering.BODY.wrapping();
        parts.words().follow(() -> {
            boolean english = parts.words().language() == Language.EN;
            inEnglish.setText(english ? "" : parts.words().messages(Language.EN).text("idle.question"));
            inEnglish.setManaged(!english);
        });
        Label number = Lettering.NUMBER.line();
        Region rest = new Region();
        rest.getStyleClass().add("countdown-bar");
        StackPane track = new StackPane(rest);
        track.getStyleClass().add("countdown-track");
        track.setAlignment(Pos.CENTER_LEFT);
        track.setMinHeight(parts.scale().em(0.8));
        FlowPane answers = new FlowPane(parts.scale().em(1), parts.scale().em(1),
                big(parts.button("check", "idle.stay", stay)), big(parts.secondary("home", "idle.leave", leave)));
        VBox card = parts.column(0.8, question, inEnglish, number, track, answers);
        card.getStyleClass().add("dialog");
        card.setPadding(new Insets(parts.scale().em(2)));
        card.setMaxSize(Math.min(parts.scale().em(46), parts.scale().width() - 2 * parts.scale().margin()),
                Region.USE_PREF_SIZE);
        setAlignment(card, Pos.BOTTOM_CENTER);
        setMargin(card, new Insets(0, 0, parts.scale().em(4), 0));
        getChildren().add(card);
        setOnMouseReleased(_ -> stay.run());
        count(number, rest, track, seconds);
    }

    private static Region big(Region button) {
        button.getStyleClass().add("big");
        return button;
    }

    private void count(Label number, Region rest, Region track, int seconds) {
        int[] left = {seconds};
        Runnable show = () -> {
            number.setText(Integer.toString(left[0]));
            rest.maxWidthProperty().bind(track.widthProperty().multiply((double) left[0] / seconds));
        };
        show.run();
        Timeline countdown = new Timeline(new KeyFrame(Duration.seconds(1), _ -> {
            left[0] = Math.max(0, left[0] - 1);
            show.run();
        }));
        countdown.setCycleCount(seconds);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                countdown.stop();
            } else {
                countdown.playFromStart();
            }
        });
    }
}
