package eu.smartregions.kiosk.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The way on through something longer than its place: a More button that says how much there is, and Back to top from the
/// second page on. Scrolling by finger is an extra.
final class MoreBar extends HBox {
    private final Label moreLabel = Lettering.LABEL.line();
    private final Target more;
    private final Target top;
    private final Words words;
    private Runnable text = () -> { };

    MoreBar(Parts parts, Runnable onMore, Runnable onTop) {
        super(parts.scale().em(0.8));
        this.words = parts.words();
        HBox content = parts.row(0.8, parts.icon("chevron-down", 2), moreLabel);
        content.setAlignment(javafx.geometry.Pos.CENTER);
        more = new Target("k-button", content, onMore);
        more.getStyleClass().add("secondary");
        top = parts.secondary("chevron-up", "list.top", onTop);
        more.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(more, Priority.ALWAYS);
        HBox.setHgrow(top, Priority.ALWAYS);
        getChildren().addAll(more, top);
        words.follow(() -> text.run());
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
            moreLabel.setText(said);
            more.setAccessibleText(said);
        };
        text.run();
        show(more, !atEnd);
        show(top, atEnd || beyondFirst);
    }

    private static void show(Target target, boolean visible) {
        target.setVisible(visible);
        target.setManaged(visible);
    }
}
