package eu.smartregions.kiosk.studio.window;

import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.studio.document.AutoSave;
import eu.smartregions.kiosk.studio.document.RegionFile;
import eu.smartregions.kiosk.studio.document.RegionText;
import eu.smartregions.kiosk.studio.form.Desk;
import eu.smartregions.kiosk.studio.form.ProblemWords;
import eu.smartregions.kiosk.studio.form.SectionForm;
import eu.smartregions.kiosk.studio.form.SectionForms;
import eu.smartregions.kiosk.studio.form.Topic;
import eu.smartregions.kiosk.studio.look.StudioWords;
import eu.smartregions.kiosk.studio.preview.ProblemFinder;
import eu.smartregions.kiosk.ui.FxThread;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A region that is being written: its sections at the left, the form, the kiosk's screen at the right, and below what
/// is wrong. Everything is saved by itself.
final class Editor extends BorderPane implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Editor.class.getName());
    private static final double FORM_SHARE = 0.44;

    private final StudioWindow window;
    private final RegionFile file;
    private final RegionText text;
    private final Desk desk;
    private final AutoSave saving;
    private final ProblemFinder finder;
    private final PreviewSide preview;
    private final SectionList sections;
    private final ProblemList problems;
    private final ToolStrip tools;
    private final OutsideStrip outside;
    private final ScrollPane scroll = new ScrollPane();
    private final VBox left = new VBox();
    private final SplitPane split = new SplitPane();
    private Topic section = Topic.NAME;
    private @Nullable SectionForm form;

    Editor(StudioWindow window, RegionFile file) {
        this.window = window;
        this.file = file;
        StudioWords words = window.words();
        text = new RegionText(file.known(), System::nanoTime);
        desk = new Desk(text, words, file.folder(), new ArrayList<>(), new Desk.Now());
        String id = text.word(List.of("id"));
        preview = new PreviewSide(desk, id, window.exhibition());
        tools = new ToolStrip(this, desk);
        sections = new SectionList(desk, this::open);
        problems = new ProblemList(desk, this::mend);
        outside = new OutsideStrip(words, this::takeTheirs, this::keepMine);
        saving = new AutoSave(file, (state, why) -> FxThread.later(() -> saved(state, why)));
        finder = new ProblemFinder(file.folder(), window.with(), this::found);
        getStyleClass().add("s-editor");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("s-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        left.getStyleClass().add("s-left");
        split.getItems().setAll(left, preview);
        split.setDividerPositions(FORM_SHARE);
        setTop(new VBox(new EditorMenu(this, window, words), tools, outside));
        setLeft(sections);
        setBottom(problems);
        text.listen(this::changed);
        desk.now().language().addListener((_, _, now) -> {
            preview.language(now);
            form().ifPresent(SectionForm::show);
        });
        desk.now().place().addListener((_, _, place) -> preview.follow(place));
    }

    /// Reads the exhibition beside the screen, then shows the first section with the keyboard in it.
    void begin() {
        open(Topic.NAME);
        preview.show(text.bytes());
        finder.look(text.bytes());
        title();
        window.exhibition().thenAccept(draft -> FxThread.later(() -> {
            desk.areas().addAll(draft.exhibition().areas());
            open(section);
            form().ifPresent(
                    shown -> shown.take(List.of(text.word(List.of("hook", "en")).isEmpty() ? "hook" : "name")));
        }));
    }

    Optional<SectionForm> form() {
        return Optional.ofNullable(form);
    }

    RegionText text() {
        return text;
    }

    /// Whether the exhibition's fields are not read yet.
    boolean areasAreMissing() {
        return desk.areas().isEmpty();
    }

    private void title() {
        String name = text.word(List.of("name", Language.EN.code()));
        window.title(name);
        tools.show(name);
    }

    /// Opens a section.
    void open(Topic chosen) {
        section = chosen;
        sections.choose(chosen);
        form = null;
        left.getChildren().setAll(new SectionHead(desk, chosen), scroll);
        switch (chosen) {
            case LANGUAGES -> whole(new CoveragePane(desk, this::open));
            case HAND_OVER -> whole(new HandOverPane(desk, window.with(), window.keys(), saving::flush));
            default -> {
                SectionForm fresh = SectionForms.of(chosen, desk);
                form = fresh;
                scroll.setContent(fresh);
                scroll.setVvalue(0);
                setCenter(split);
                preview.section(chosen);
            }
        }
    }

    private void whole(Node content) {
        ScrollPane all = new ScrollPane(content);
        all.setFitToWidth(true);
        all.getStyleClass().addAll("s-scroll", "s-whole");
        setCenter(all);
    }

    /// Shows the file as it is written, for those who ask.
    void showFile() {
        form = null;
        whole(new FilePane(text, desk.now().place().get(), () -> open(section)));
    }

    /// Goes to the next or previous section.
    void step(int by) {
        int next = Math.clamp(section.ordinal() + (long) by, 0, Topic.values().length - 1);
        open(Topic.values()[next]);
    }

    void handOver() {
        saving.flush();
        open(Topic.HAND_OVER);
    }

    void undo() {
        text.undo();
    }

    void redo() {
        text.redo();
    }

    private void changed(RegionText.Change change) {
        saving.take(text.bytes());
        preview.show(text, change);
        finder.look(text.bytes());
        sections.count();
        title();
        if (!change.shaped()) {
            return;
        }
        Topic there = change.place().isEmpty() ? section : Topic.of(change.place());
        if (form != null && there == section) {
            double at = scroll.getVvalue();
            String focused = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner()).map(Node::getId)
                    .orElse("");
            open(section);
            applyCss();
            layout();
            scroll.setVvalue(at);
            if (!focused.isEmpty()) {
                left.lookupAll("*").stream().filter(node -> focused.equals(node.getId())).findFirst()
                        .ifPresent(Node::requestFocus);
            }
        } else if (form != null) {
            open(there);
        }
    }

    private void found(List<Problem> all) {
        desk.now().problems().set(all);
        form().ifPresent(SectionForm::tell);
        sections.count();
        problems.show(section);
        tools.show(all);
    }

    private void mend(Problem problem) {
        open(Topic.of(problem));
        List<String> place = ProblemWords.place(problem);
        if (!place.isEmpty()) {
            Language.of(place.getLast()).filter(_ -> place.size() > 1).ifPresent(desk.now().language()::set);
        }
        applyCss();
        layout();
        form().ifPresent(shown -> shown.take(place));
    }

    private void saved(AutoSave.State state, String why) {
        tools.show(state, why);
        outside.show(state == AutoSave.State.CHANGED_OUTSIDE);
    }

    private void takeTheirs() {
        try {
            Optional<byte[]> theirs = file.changedOutside();
            saving.decided();
            theirs.ifPresent(text::replace);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The file cannot be read", e);
        }
    }

    private void keepMine() {
        try {
            saving.decided();
            saving.take(text.bytes());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The file cannot be read", e);
        }
    }

    @Override
    public void close() {
        saving.close();
        finder.close();
        preview.close();
    }
}
