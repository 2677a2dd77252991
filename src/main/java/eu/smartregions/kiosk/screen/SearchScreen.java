package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.guide.Hit;
import eu.smartregions.kiosk.guide.SearchIndex;
import eu.smartregions.kiosk.guide.SearchResult;
import eu.smartregions.kiosk.ui.FxThread;
import eu.smartregions.kiosk.ui.Page;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.TouchKeyboard;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.Scale;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Finds anything by name, from the first letter on. What is typed never leaves this page: told is only what was
/// opened, or that nothing was.
public final class SearchScreen extends Screen implements TouchKeyboard.Typist {
    private final Searching searching;
    private final CompletableFuture<SearchIndex> index;
    private final SearchField field;
    private final ResultShelf shelf;
    private final FlowPane onward;
    private final EventHandler<KeyEvent> typing = this::hardware;
    private final Label nearest = Lettering.BODY.wrapping();
    private boolean inVain;
    /// Whether the last key pressed on a keyboard that is plugged in wrote something.
    private boolean writing;

    public SearchScreen(ScreenContext around) {
        super(around);
        getStyleClass().add("search");
        searching = around.searching();
        index = around.index();
        SubjectCards cards = new SubjectCards(around, parts().still());
        field = new SearchField(parts(), SearchBody.Form.of(scale()) == SearchBody.Form.FIELD_BESIDE_KEYS);
        shelf = new ResultShelf(parts().still(), (hit, low) -> cards.found(hit, low, () -> open(hit)));
        onward = new FlowPane(scale().em(0.8), scale().em(0.8));
        onward.setAlignment(
                SearchBody.Form.of(scale()) == SearchBody.Form.FIELD_ABOVE_KEYS ? Pos.BOTTOM_LEFT : Pos.TOP_LEFT);
        TouchKeyboard keyboard = new TouchKeyboard(new Parts(SearchBody.keys(scale()), words()), form(scale()), this);
        SearchBody body = new SearchBody(scale(), new SearchBody.Pieces(field, nearest, shelf, onward, keyboard));
        getChildren().add(switch (body.form()) {
            case FIELD_FOR_TITLE -> new Page(parts(), field, around.exhibition().event().name(), body);
            case FIELD_ABOVE_KEYS, FIELD_BESIDE_KEYS ->
                new Page(parts(), words().say(Page.title(scale()), "search.title"),
                        around.exhibition().event().name(), body);
        });
        sceneProperty().addListener((_, before, now) -> {
            Optional.ofNullable(before).ifPresent(scene -> scene.removeEventFilter(KeyEvent.ANY, typing));
            Optional.ofNullable(now).ifPresent(scene -> scene.addEventFilter(KeyEvent.ANY, typing));
        });
        words().follow(this::show);
        if (!index.isDone()) {
            index.thenRun(() -> FxThread.later(this::show));
        }
    }

    /// Whether nothing is called as was typed.
    public boolean inVain() {
        return inVain;
    }

    private static TouchKeyboard.Form form(Scale scale) {
        return new TouchKeyboard.Form(SearchBody.keyboardWidth(scale),
                scale.size() == SizeClass.WIDE || scale.size() == SizeClass.TALL);
    }

    /// Shows what is found by what has been typed so far.
    private void show() {
        if (!shown()) {
            return;
        }
        String typed = searching.typed();
        boolean searched = !typed.isBlank() && index.isDone();
        Optional<SearchResult> result = searched
                ? Optional.of(index.join().search(typed, words().language()))
                : Optional.empty();
        List<Hit> hits = result.map(SearchResult::hits).orElse(List.of());
        inVain = result.isPresent() && !result.get().exact();
        field.show(typed, result.map(found -> found.exact() ? found.hits().size() : 0));
        nearest.setText(inVain && !hits.isEmpty() ? instead(result.get(), typed.strip()) : "");
        shelf.show(hits);
        shelf.setVisible(!hits.isEmpty());
        onward.setVisible(hits.isEmpty());
        onward.getChildren().setAll(ways(typed.isEmpty()));
        if (typed.isEmpty() && scale().size() != SizeClass.COMPACT) {
            showReadToday();
        }
        requestLayout();
    }

    /// Returns what is said above results that are not what was asked for.
    private String instead(SearchResult result, String typed) {
        Language language = words().language();
        return result.elsewhere().map(place -> {
            String country = place.country().name(language);
            return place.town().map(town -> words().messages().text("search.elsewhere", town.text(language), country))
                    .orElseGet(() -> words().messages().text("where.none", country));
        }).orElseGet(() -> words().messages().text("search.nearest", typed));
    }

    /// Returns the ways on where nothing is found, or nothing typed yet.
    private List<Target> ways(boolean nothingTyped) {
        List<Target> ways = new ArrayList<>();
        if (!nothingTyped) {
            ways.add(parts().still().chip(() -> words().messages().text("search.clear"), false, this::clear));
        }
        ways.add(way("regions.title", new Place.Regions(false)));
        if (nothingTyped || !scale().low()) {
            ways.add(way("regions.by-country", new Place.Regions(true)));
        }
        if (!scale().low() && around().mapped()) {
            ways.add(way("bar.map", new Place.Europe(Optional.empty(), Optional.empty())));
        }
        return ways;
    }

    /// Shows what others read, where it was many: below the other ways on.
    private void showReadToday() {
        List<Region> read = around().readToday();
        if (read.isEmpty()) {
            return;
        }
        Parts still = parts().still();
        FlowPane chips = still.flow();
        read.forEach(region -> chips.getChildren()
                .add(still.chip(() -> region.name().text(words().language()), false,
                        () -> navigator().go(new Place.RegionPage(region.id())))));
        VBox shown = still.column(0.4, still.words().say(Lettering.LABEL.line(), "search.read"), chips);
        shown.setPrefWidth(scale().width() - 2 * scale().margin());
        onward.getChildren().add(shown);
    }

    private Target way(String key, Place place) {
        return parts().still().chip(() -> words().messages().text(key), false, () -> navigator().go(place));
    }

    private void open(Hit hit) {
        searching.answer();
        navigator().searched(Optional.of(hit.subject()));
        navigator().go(hit.page());
    }

    private void clear() {
        searching.clear();
        show();
    }

    /// Lets a keyboard that is plugged in type too. Between letters the space bar is a blank; it presses what has the
    /// focus only once the focus was moved there.
    private void hardware(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            switch (event.getCode()) {
                case BACK_SPACE -> {
                    writing = true;
                    deleted();
                }
                case TAB, UP, DOWN, LEFT, RIGHT -> writing = false;
                case SPACE -> {
                    if (writing) {
                        event.consume();
                    }
                }
                default -> {
                }
            }
        } else if (event.getEventType() == KeyEvent.KEY_TYPED && !event.isConsumed()
                && event.getCharacter().length() == 1) {
            char letter = event.getCharacter().charAt(0);
            if (Character.isLetterOrDigit(letter) || letter == '-' || letter == '\'') {
                writing = true;
                typed(letter);
            } else if (letter == ' ' && (writing || !(event.getTarget() instanceof Target))) {
                typed(letter);
            }
        }
    }

    @Override
    public void typed(char letter) {
        searching.type(letter);
        show();
    }

    @Override
    public void deleted() {
        searching.delete();
        show();
    }

    @Override
    public void closed() {
        navigator().go(new Place.Regions(false));
    }

    @Override
    public void concluded() {
        if (inVain && !searching.answered()) {
            searching.clear();
            navigator().searched(Optional.empty());
        }
    }

    @Override
    public double offset() {
        return shelf.first();
    }

    @Override
    public void scrollTo(double offset) {
        shelf.turnTo((int) offset);
    }

    @Override
    public boolean keeps() {
        return false;
    }
}
