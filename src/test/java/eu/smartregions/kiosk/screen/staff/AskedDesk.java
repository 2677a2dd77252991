package eu.smartregions.kiosk.screen.staff;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.guide.Notice;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Appearance;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A desk that writes down what it is asked for, answers questions with what it was given, and leaves it to the test
/// when something is done.
final class AskedDesk implements StaffDesk {
    final List<String> asked = new ArrayList<>();
    boolean pinSet = true;
    OnShow onShow = new OnShow("Two regions.", Optional.empty(), new Missing(List.of(), false), List.of());
    Delivered delivered = new Delivered(List.of(), List.of());
    List<Path> sticks = List.of();
    Figures figures = new Figures(List.of(), List.of());
    Board board = new Board(List.of(), List.of());
    List<Sign> signs = List.of();
    List<Touched> touches = List.of();
    Consumer<Entry> entry = _ -> {};
    Consumer<Step> step = _ -> {};
    Consumer<Outcome> done = _ -> {};

    /// The parts of the staff's area on a screen.
    static StaffParts parts(Size size) {
        return new StaffParts(new Parts(Scale.of(size.width(), size.height(), 0, 1),
                new Words(new LanguageChoice(Language.EN))));
    }

    /// The same part, laid out on a screen.
    static <R extends Region> R shown(R part, Size size) {
        StackPane root = new StackPane(part);
        root.setStyle("-fx-font-size: " + Scale.of(size.width(), size.height(), 0, 1).root() + "px");
        Appearance.apply(new Scene(root, size.width(), size.height()));
        root.applyCss();
        root.layout();
        return part;
    }

    @Override
    public boolean hasPin() {
        return pinSet;
    }

    @Override
    public void open(String pin, Consumer<Entry> told) {
        asked.add("open " + pin);
        entry = told;
    }

    @Override
    public void figures(Consumer<Figures> told) {
        asked.add("figures");
        told.accept(figures);
    }

    @Override
    public void onShow(Consumer<OnShow> told) {
        asked.add("on show");
        told.accept(onShow);
    }

    @Override
    public void bringBack(Consumer<Outcome> told) {
        asked.add("bring back");
        done = told;
    }

    @Override
    public void delivered(Consumer<Delivered> told) {
        asked.add("delivered");
        told.accept(delivered);
    }

    @Override
    public void install(List<Path> bundles, Consumer<Step> steps, Consumer<Outcome> told) {
        asked.add("install " + bundles);
        step = steps;
        done = told;
    }

    @Override
    public void goBack(Consumer<Outcome> told) {
        asked.add("go back");
        done = told;
    }

    @Override
    public void sticks(Consumer<List<Path>> told) {
        asked.add("sticks");
        told.accept(sticks);
    }

    @Override
    public void takeHome(Path stick, Consumer<Step> steps, Consumer<Outcome> told) {
        asked.add("take home to " + stick);
        step = steps;
        done = told;
    }

    @Override
    public void health(Consumer<List<Sign>> told) {
        asked.add("health");
        told.accept(signs);
    }

    @Override
    public void notices(Consumer<Board> told) {
        asked.add("notices");
        told.accept(board);
    }

    @Override
    public void post(Notice.Kind kind, OptionalInt session, String text, Consumer<Outcome> told) {
        asked.add("post " + kind + " " + session + " " + text);
        done = told;
    }

    @Override
    public void takeDown(OptionalInt session, Consumer<Outcome> told) {
        asked.add("take down " + session);
        done = told;
    }

    @Override
    public void check(Consumer<Step> steps, Consumer<Outcome> told) {
        asked.add("check");
        step = steps;
        done = told;
    }

    @Override
    public boolean busy() {
        return false;
    }

    @Override
    public void clean() {
        asked.add("clean");
    }

    @Override
    public void tryTouch() {
        asked.add("tryTouch");
    }

    @Override
    public void touched(List<Touched> felt, Consumer<Outcome> told) {
        touches = List.copyOf(felt);
        done = told;
    }

    @Override
    public void leave() {
        asked.add("leave");
    }
}
