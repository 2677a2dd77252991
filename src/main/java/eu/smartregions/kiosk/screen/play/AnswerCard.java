package eu.smartregions.kiosk.screen.play;

import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.screen.ScreenContext;
import eu.smartregions.kiosk.ui.FittedLabel;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// A region that can be answered in a round of the game; it keeps its place and height when the answer is given, and
/// says then whether it is the right one, or the wrong one that was chosen.
final class AnswerCard {
    private static final double HEIGHT_EM = 6.4;
    private static final double LOW_EM = 4.6;

    private final ScreenContext around;
    private final Parts parts;

    AnswerCard(ScreenContext around) {
        this.around = around;
        this.parts = around.parts();
    }

    /// Returns a card that answers.
    Target open(Region region, Runnable answer) {
        return target("answer", content(region, Optional.empty(), country(region)), region, answer);
    }

    /// Returns the card of the right answer, once one is given: it leads to the region.
    Target right(Region region, Runnable see) {
        Label said = parts.words().say(Lettering.LABEL.line(), "game.right");
        Target card = target("answer-right", content(region, Optional.of("check-circle"), said), region, see);
        parts.words().follow(() -> card.setAccessibleText(
                region.name().text(parts.words().language()) + ", " + said.getText()));
        return card;
    }

    /// Returns the card of a wrong answer, once one is given.
    ///
    /// @param chosen whether it was
    StackPane wrong(Region region, boolean chosen) {
        Label said = chosen ? parts.words().say(Lettering.LABEL.line(), "game.wrong") : country(region);
        StackPane card = new StackPane(
                content(region, chosen ? Optional.of("close-circle") : Optional.empty(), said));
        card.getStyleClass().addAll(chosen ? "answer-wrong" : "answer-past", Scroller.WHOLE);
        high(card);
        return card;
    }

    private Target target(String style, HBox content, Region region, Runnable action) {
        content.getChildren().add(parts.icon("chevron-right", 2));
        Target card = new Target("k-card", content, action);
        card.getStyleClass().add(style);
        parts.follow(card, region.name());
        high(card);
        return card;
    }

    private void high(StackPane card) {
        SizeClass size = around.parts().scale().size();
        card.setMinHeight(parts.scale().em(size == SizeClass.WIDE || size == SizeClass.TALL ? HEIGHT_EM : LOW_EM));
        card.setMaxHeight(card.getMinHeight());
    }

    private Label country(Region region) {
        Label country = Lettering.CAPTION.line();
        parts.words().follow(() -> country.setText(region.country().name(parts.words().language())));
        return country;
    }

    private HBox content(Region region, Optional<String> sign, Node said) {
        Label name = parts.words().tell(FittedLabel.card(parts.scale()), region.name());
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox content = parts.row(1, name, said);
        sign.ifPresent(icon -> content.getChildren().addFirst(parts.icon(icon, 2.2)));
        if (said instanceof Label label) {
            label.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        }
        content.setPadding(new Insets(0, parts.scale().em(1.2), 0, parts.scale().em(1.4)));
        return content;
    }
}
