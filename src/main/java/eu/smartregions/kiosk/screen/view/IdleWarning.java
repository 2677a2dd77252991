package eu.smartregions.kiosk.screen.view;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Asks a quiet visitor whether they are still there, and counts down. Any touch continues; the page behind stays as it
/// was.
public final class IdleWarning extends StackPane {
    /// The least height of a page, in em, for everything one below another.
    private static final double ROOMY_EM = 28;
    private static final double PICTURE_EM = 10;
    /// So many seconds are said to whoever does not see them.
    private static final Set<Integer> SAID = Set.of(20, 10, 5);

    private IntConsumer told = _ -> {};

    /// @param picture shown above the question where there is room
    IdleWarning(Parts parts, int seconds, Optional<Region> picture, Runnable stay, Runnable leave) {
        getStyleClass().add("scrim");
        boolean tight = parts.scale().height() < parts.scale().em(ROOMY_EM);
        Label question = parts.words().say((tight ? Lettering.H3 : Lettering.H2).wrapping(), "idle.question");
        question.setMinWidth(0);
        question.setMaxWidth(Double.MAX_VALUE);
        Label inEnglish = Lettering.BODY.wrapping();
        parts.words().follow(() -> {
            boolean english = parts.words().language() == Language.EN;
            inEnglish.setText(english ? "" : parts.words().messages(Language.EN).text("idle.question"));
            inEnglish.setManaged(!english);
        });
        Label number = (tight ? Lettering.H1 : Lettering.NUMBER).line();
        number.setMinWidth(USE_PREF_SIZE);
        Region rest = new Region();
        rest.getStyleClass().add("countdown-bar");
        StackPane track = new StackPane(rest);
        track.getStyleClass().add("countdown-track");
        track.setAlignment(Pos.CENTER_LEFT);
        track.setMinHeight(parts.scale().em(0.8));
        FlowPane answers = new FlowPane(parts.scale().em(1), parts.scale().em(1),
                parts.button("check", "idle.stay", stay), parts.secondary("home", "idle.leave", leave));
        if (!tight) {
            answers.getChildren().forEach(answer -> answer.getStyleClass().add("big"));
        }
        HBox.setHgrow(question, Priority.ALWAYS);
        VBox card = tight
                ? parts.column(0.6, parts.row(1, question, number), inEnglish, track, answers)
                : parts.column(0.8, question, inEnglish, number, track, answers);
        if (parts.scale().height() >= parts.scale().em(ROOMY_EM + PICTURE_EM)) {
            picture.ifPresent(shown -> {
                shown.setMinHeight(parts.scale().em(PICTURE_EM));
                card.getChildren().addFirst(shown);
            });
        }
        card.getStyleClass().add("dialog");
        card.setPadding(new Insets(parts.scale().em(tight ? 1 : 2)));
        card.setMaxSize(Math.min(parts.scale().em(46), parts.scale().width() - 2 * parts.scale().margin()),
                Region.USE_PREF_SIZE);
        setAlignment(card, Pos.BOTTOM_CENTER);
        setMargin(card, new Insets(0, 0, parts.scale().em(tight ? 1 : 4), 0));
        getChildren().add(card);
        setOnMouseReleased(_ -> stay.run());
        count(number, rest, track, seconds);
    }

    /// Does something when few seconds are left: with 20, 10 and 5 of them.
    void whenFewAreLeft(IntConsumer tell) {
        told = tell;
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
            if (SAID.contains(left[0])) {
                told.accept(left[0]);
            }
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
