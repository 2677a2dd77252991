package eu.smartregions.kiosk.ui;

import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Icon;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The way on through something longer than its place: a More button that says how much there is, and Back to top from
/// the second page on. Scrolling by finger is an extra. Beside what is longer, rather than below it, there is room for
/// one of the two at a time, and for figures instead of a sentence.
final class MoreBar extends HBox {
    private final boolean beside;
    private final Label moreLabel = Lettering.LABEL.line();
    private final Target more;
    private final Target top;
    private final Words words;
    private Runnable text = () -> {};

    MoreBar(Parts parts, boolean beside, Runnable onMore, Runnable onTop) {
        super(parts.scale().em(0.8));
        this.words = parts.words();
        this.beside = beside;
        more = new Target("k-button", content(parts.icon("chevron-down", 2), parts), onMore);
        more.getStyleClass().addAll("secondary", "more");
        top = beside ? parts.square("chevron-up", "list.top", onTop) : parts.secondary("chevron-up", "list.top", onTop);
        if (beside) {
            more.getStyleClass().add("square");
        }
        for (Target target : List.of(more, top)) {
            target.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            HBox.setHgrow(target, Priority.ALWAYS);
        }
        getChildren().addAll(more, top);
        words.follow(() -> text.run());
    }

    private Pane content(Icon icon, Parts parts) {
        if (beside) {
            VBox column = parts.column(0.2, icon, moreLabel);
            column.setAlignment(Pos.CENTER);
            return column;
        }
        HBox row = parts.row(0.8, icon, moreLabel);
        row.setAlignment(Pos.CENTER);
        return row;
    }

    /// Says where the visitor is.
    ///
    /// @param seen  how many entries have been seen, 0 where entries cannot be counted
    /// @param total how many there are, 0 where they cannot be counted
    void update(long seen, long total, boolean atEnd, boolean beyondFirst) {
        text = () -> {
            String said = total > 0
                    ? words.messages().text("list.more.count", seen, total)
                    : words.messages().text("list.more");
            moreLabel.setText(beside && total > 0 ? seen + "/" + total : said);
            more.setAccessibleText(said);
        };
        text.run();
        show(more, !atEnd);
        show(top, atEnd || beyondFirst && !beside);
    }

    /// Makes the buttons as low as targets may be, or as high as others are.
    void slim(boolean wanted) {
        for (Target target : List.of(more, top)) {
            if (target.getStyleClass().contains("slim") != wanted) {
                if (wanted) {
                    target.getStyleClass().add("slim");
                } else {
                    target.getStyleClass().remove("slim");
                }
                // Asked for while a page is laid out, when styles of this frame are settled.
                target.applyCss();
            }
        }
    }

    private static void show(Target target, boolean visible) {
        target.setVisible(visible);
        target.setManaged(visible);
    }
}
