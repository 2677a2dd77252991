package eu.smartregions.kiosk.screen.view;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.ui.text.Dates;
import eu.smartregions.kiosk.ui.text.Messages;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// The screen while the exhibition is closed: dark. For some seconds after a touch it says when it opens again, first
/// in the language of this kiosk, then in six that many read.
public final class ClosedScreen extends StackPane {
    /// How long the words stay.
    static final Duration SAID = Duration.ofSeconds(8);

    private final Set<Language> languages = new LinkedHashSet<>();
    private final Supplier<LocalDateTime> now;
    private final Function<LocalDateTime, Optional<LocalDateTime>> opensAfter;
    private final PauseTransition rest = new PauseTransition(javafx.util.Duration.millis(SAID.toMillis()));

    /// @param language   of this kiosk
    /// @param now        the time at the venue
    /// @param opensAfter when the exhibition opens after a moment; empty where nobody knows
    public ClosedScreen(Language language, Supplier<LocalDateTime> now,
            Function<LocalDateTime, Optional<LocalDateTime>> opensAfter) {
        languages.add(language);
        languages.addAll(RestingScreen.SAID);
        this.now = now;
        this.opensAfter = opensAfter;
        // Black, with white words.
        getStyleClass().add("theme-hc");
        setFocusTraversable(true);
        rest.setOnFinished(_ -> getChildren().clear());
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> say());
        addEventHandler(KeyEvent.KEY_PRESSED, _ -> say());
        // Keys go to what has the focus, and nothing else here can have it.
        sceneProperty().addListener((_, _, _) -> requestFocus());
    }

    private void say() {
        Scale scale = Scale.of(getWidth(), getHeight(), 0, 1);
        setStyle("-fx-font-size: " + scale.root() + "px");
        LocalDateTime moment = now.get();
        Optional<LocalDateTime> opens = opensAfter.apply(moment);
        VBox lines = new VBox(scale.em(1.6));
        lines.setAlignment(Pos.CENTER);
        lines.setPadding(new Insets(scale.margin()));
        for (Language language : languages) {
            Label line = (lines.getChildren().isEmpty() ? Lettering.H1 : Lettering.H3).wrapping();
            line.setTextAlignment(TextAlignment.CENTER);
            line.setText(words(new Messages(language), language, moment.toLocalDate(), opens));
            lines.getChildren().add(line);
        }
        getChildren().setAll(lines);
        rest.playFromStart();
    }

    private static String words(Messages messages, Language language, LocalDate today,
            Optional<LocalDateTime> opens) {
        if (opens.isEmpty()) {
            return messages.text("closed");
        }
        LocalDate day = opens.get().toLocalDate();
        String time = Dates.time(opens.get().toLocalTime(), language);
        if (day.equals(today)) {
            return messages.text("closed.today", time);
        }
        return day.equals(today.plusDays(1))
                ? messages.text("closed.tomorrow", time)
                : messages.text("closed.day", Dates.weekday(day, language), time);
    }
}
