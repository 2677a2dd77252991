package eu.smartregions.kiosk.ui;

import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.controlsfx.control.GridCell;
import org.controlsfx.control.GridView;
import org.jspecify.annotations.Nullable;

/// A list of equal rows or cards in one or more columns. Only those on the screen exist, so that a thousand regions
/// cost no more than twenty. Ends with a whole row and a More button that says how many there are, on a low page beside
/// it; scrolls by finger too.
public final class RowGrid<T> extends Region implements Scrolled {
    /// The width that GridView keeps free at the right for a scroll bar that the kiosk does not show.
    private static final double SCROLL_BAR_ROOM = 18;
    /// Heights of the way on: that of a button, and the least where one row more has room so.
    private static final double BUTTON_EM = 4.4;
    private static final double SLIM_EM = 3.6;
    /// So much wider may gaps between rows be, so that the page ends where its place does.
    private static final double SPREAD_EM = 0.8;
    /// So many rows are all new on the next page; of more the last one stays in sight.
    private static final int ALL_NEW = 3;

    private final GridView<T> grid = new GridView<>();
    private final Pane viewport = new Pane(grid);
    private final Rectangle clip = new Rectangle();
    private final RepaintNudge speck = new RepaintNudge();
    private final MoreBar more;
    private final boolean beside;
    private final Scale scale;
    private final Layout layout;
    /// The gap between rows, at least that of the layout.
    private double between;
    private final Function<T, Region> card;
    private @Nullable VirtualFlow<?> flow;
    /// The number of times that items were shown: the same ones may look different, as in another language.
    private int shown;
    private double offset;
    /// The distance that the grid's own flow has been moved by; it holds only while `settled`.
    private double moved;
    private boolean settled;

    /// The arrangement of cards.
    ///
    /// @param columns   the number of cards side by side
    /// @param rowHeight of a card, in pixels
    /// @param gap       between cards, in pixels
    public record Layout(int columns, double rowHeight, double gap) {
    }

    /// @param card makes the node of an item; asked again whenever the item comes into view
    public RowGrid(Parts parts, Layout layout, Function<T, Region> card) {
        this.layout = layout;
        this.card = card;
        this.scale = parts.scale();
        this.beside = scale.shallow();
        this.between = layout.gap();
        this.more = new MoreBar(parts, beside, this::goOn, () -> scrollTo(0));
        getStyleClass().add("row-grid");
        grid.setCellFactory(_ -> new Card(card));
        grid.setCellHeight(layout.rowHeight());
        grid.setHorizontalCellSpacing(layout.gap() / 2);
        grid.setVerticalCellSpacing(layout.gap() / 2);
        grid.setManaged(false);
        grid.setFocusTraversable(false);
        viewport.setClip(clip);
        getChildren().addAll(speck, viewport, more);
        new DragScroll(viewport, scale.em(0.6), delta -> scrollTo(offset + delta));
    }

    /// From a row to the one below it.
    private double pitch() {
        return layout.rowHeight() + between;
    }

    private void goOn() {
        long rows = Math.round((page() + between) / pitch());
        scrollTo((Math.round(offset / pitch()) + (rows > ALL_NEW ? rows - 1 : rows)) * pitch());
    }

    /// Shows other items, as far down as it was scrolled.
    public void show(List<T> items) {
        shown++;
        grid.getItems().setAll(items);
        settled = false;
        requestLayout();
    }

    /// Scrolls so that the item of this index is on the screen, in the upper half where the list is long enough.
    public void reveal(int index) {
        int row = index / layout.columns();
        scrollTo((row - 1) * pitch());
    }

    /// Scrolls so that the row with the item of this index is the first one.
    public void begin(int index) {
        int row = index / layout.columns();
        scrollTo(row * pitch());
    }

    /// Returns the number of items.
    public int size() {
        return grid.getItems().size();
    }

    /// Returns what the card of the item of this index is called, whether it is on the screen or not.
    public String name(int index) {
        String name = card.apply(grid.getItems().get(index)).getAccessibleText();
        return name == null ? "" : name;
    }

    /// Returns the cards of the items from this index on that are on the screen, the first of them scrolled there.
    ///
    /// @param beyond the index after the last
    public List<Target> show(int from, int beyond) {
        if (!onScreen(from)) {
            begin(from);
            layout();
        }
        List<GridCell<?>> cells = new ArrayList<>();
        grid.lookupAll(".grid-cell").forEach(node -> {
            if (node instanceof GridCell<?> cell && !cell.isEmpty() && cell.getIndex() >= from
                    && cell.getIndex() < beyond && onScreen(cell.getIndex())) {
                cells.add(cell);
            }
        });
        cells.sort(Comparator.comparingInt(GridCell::getIndex));
        return cells.stream().flatMap(cell -> target(cell).stream()).toList();
    }

    private static Optional<Target> target(Node node) {
        if (node instanceof Target target) {
            return Optional.of(target);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> target(child).stream()).findFirst()
                : Optional.empty();
    }

    private boolean onScreen(int index) {
        int row = index / layout.columns();
        double top = row * pitch() - offset;
        return top >= -1 && top + layout.rowHeight() <= page() + 1;
    }

    @Override
    public double offset() {
        return offset;
    }

    @Override
    public void scrollTo(double pixels) {
        offset = Math.clamp(pixels, 0, Math.max(0, height(between) - page()));
        requestLayout();
    }

    /// Returns the height that all rows together need, in pixels.
    public double total() {
        return height(layout.gap());
    }

    private double height(double gap) {
        return Math.ceilDiv(grid.getItems().size(), layout.columns()) * (layout.rowHeight() + gap) - gap;
    }

    private double page() {
        return clip.getHeight();
    }

    @Override
    protected void layoutChildren() {
        double barHeight = beside ? 0 : barHeight();
        // Where there is no room for a row and the button, the finger alone must do.
        boolean fits = total() <= getHeight() || getHeight() < layout.rowHeight() + barHeight;
        double width = getWidth() - (beside && !fits ? more.prefWidth(-1) + layout.gap() : 0);
        double room = fits ? getHeight() : getHeight() - barHeight;
        spread(fits ? 0 : room);
        double page = fits ? room : Math.min(room, rows(room) * pitch() - between);
        settled &= clip.getWidth() == width && clip.getHeight() == page;
        clip.setWidth(width);
        clip.setHeight(page);
        viewport.resizeRelocate(0, 0, width, page);
        grid.setCellWidth(Math.floor((width + layout.gap()) / layout.columns()) - layout.gap());
        double half = between / 2;
        grid.resizeRelocate(-layout.gap() / 2, -half, width + layout.gap() + SCROLL_BAR_ROOM, page + between);
        offset = Math.clamp(offset, 0, Math.max(0, height(between) - page));
        move();
        more.setVisible(!fits);
        if (!fits) {
            long seen = (long) Math.floor((offset + page + between) / pitch()) * layout.columns();
            int size = grid.getItems().size();
            more.update(Math.min(seen, size), size, offset >= height(between) - page - 1, offset > page);
            if (beside) {
                more.resizeRelocate(width + layout.gap(), 0, getWidth() - width - layout.gap(), page);
            } else {
                more.resizeRelocate(0, page + between, width, barHeight - layout.gap());
            }
        }
    }

    /// The number of whole rows that have room.
    private double rows(double room) {
        return Math.max(1, Math.floor((room + layout.gap()) / (layout.rowHeight() + layout.gap())));
    }

    /// Returns the height of the way on and the gap above it: lower where a row more has room so.
    private double barHeight() {
        double usual = scale.em(BUTTON_EM) + layout.gap();
        double slim = scale.em(SLIM_EM) + layout.gap();
        boolean better = rows(getHeight() - slim) > rows(getHeight() - usual);
        more.slim(better);
        return better ? slim : usual;
    }

    /// Spreads rows over a page that has no room for another one.
    ///
    /// @param room for them and the gaps between them and above the way on; 0 where they are not spread
    private void spread(double room) {
        double rows = rows(room);
        double spare = Math.max(0, room - rows * (layout.rowHeight() + layout.gap()) + layout.gap());
        double gaps = beside ? rows - 1 : rows;
        // By an even number of pixels, half of which stands above each row and half below.
        double wanted = layout.gap() + 2 * Math.floor(gaps > 0 ? Math.min(spare / gaps, scale.em(SPREAD_EM)) / 2 : 0);
        if (wanted != between) {
            offset = offset / pitch() * (layout.rowHeight() + wanted);
            between = wanted;
            grid.setVerticalCellSpacing(between / 2);
            measureAnew();
            settled = false;
        }
    }

    /// Lets the toolkit forget the heights of rows, of which it otherwise learns a few new ones in every frame.
    private void measureAnew() {
        if (flow != null) {
            int rows = flow.getCellCount();
            flow.setCellCount(0);
            flow.setCellCount(rows);
        }
    }

    private void move() {
        double to = Math.round(offset);
        if (settled && to == moved) {
            // Laid out again, all cards would count as changed though none looks different: the whole scene would be
            // painted.
            return;
        }
        if (settled) {
            // Moves the rows that there are; setting a position would make them all anew, and styling them again takes
            // longer
            // than a frame may.
            grid.layout();
            if (flow != null) {
                flow.scrollPixels(to - moved);
            }
            moved = to;
            speck.changeSoon();
            return;
        }
        grid.applyCss();
        grid.layout();
        if (grid.lookup(".virtual-flow") instanceof VirtualFlow<?> rows) {
            flow = rows;
            double scrollable = height(between) - page();
            rows.setPosition(scrollable <= 0 ? 0 : to / scrollable);
            settled = true;
            moved = to;
        }
    }

    /// A place in the grid that shows one item after another. The grid empties and fills all its places at every
    /// layout, so also at every step of a finger: the card stays unless it is another item's.
    private final class Card extends GridCell<T> {
        private final Function<T, Region> card;
        private @Nullable Frame frame;

        Card(Function<T, Region> card) {
            this.card = card;
            // While a list follows a finger its rows are moved, not drawn again.
            grid.mouseTransparentProperty().addListener((_, _, moving) -> {
                if (frame != null) {
                    frame.setCache(moving);
                }
            });
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            if (!empty && (frame == null || !frame.isOf(item, shown) || frame.getMinWidth() != grid.getCellWidth())) {
                frame = new Frame(card.apply(item), item, shown);
                frame.setCache(grid.isMouseTransparent());
                frame.size(grid.getCellWidth(), layout.rowHeight());
                setGraphic(frame);
            }
            if (frame != null) {
                frame.setVisible(!empty);
            }
        }
    }

    /// Keeps what happens inside a card from the grid, which makes all its cards anew whenever one of them asks for
    /// layout: the card under a finger would be gone before the finger is up. An unmanaged node is where such requests
    /// end.
    private static final class Frame extends Region {
        private final Region card;
        private final Object item;
        private final int shown;

        Frame(Region card, Object item, int shown) {
            this.card = card;
            this.item = item;
            this.shown = shown;
            card.setManaged(false);
            getChildren().add(card);
        }

        boolean isOf(Object other, int nowShown) {
            return item == other && shown == nowShown;
        }

        void size(double width, double height) {
            setMinSize(width, height);
            setPrefSize(width, height);
            setMaxSize(width, height);
        }

        @Override
        protected void layoutChildren() {
            card.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
