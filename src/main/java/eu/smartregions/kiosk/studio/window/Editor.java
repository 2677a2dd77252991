package eu.smartregions.kiosk.studio.window;

import eu.smartregions.kiosk.bundle.author.DraftExhibition;
import eu.smartregions.kiosk.bundle.file.BundleKind;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.studio.document.AutoSave;
import eu.smartregions.kiosk.studio.document.WrittenFile;
import eu.smartregions.kiosk.studio.document.WrittenText;
import eu.smartregions.kiosk.studio.form.Around;
import eu.smartregions.kiosk.studio.form.Desk;
import eu.smartregions.kiosk.studio.form.ProblemWords;
import eu.smartregions.kiosk.studio.form.SectionForm;
import eu.smartregions.kiosk.studio.form.SectionForms;
import eu.smartregions.kiosk.studio.form.Topic;
import eu.smartregions.kiosk.studio.look.StudioWords;
import eu.smartregions.kiosk.studio.preview.ProblemFinder;
import eu.smartregions.kiosk.studio.preview.Sketch;
import eu.smartregions.kiosk.ui.FxThread;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A bundle that is being written: its sections at the left, the form, the kiosk's screen at the right, and below what
/// is wrong. Everything is saved by itself.
final class Editor extends BorderPane implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Editor.class.getName());
    private static final double FORM_SHARE = 0.44;
    private static final double MOST_SHARE = 0.6;
    private static final int HUNDRED = 100;

    private final StudioWindow window;
    private final BundleKind kind;
    private final Path folder;
    private final Around around = new Around();
    private final Desk.Now now = new Desk.Now();
    private final Map<String, OpenFile> files = new LinkedHashMap<>();
    private final ProblemFinder finder;
    private final PreviewSide preview;
    private final SectionList sections;
    private final ProblemList problems;
    private final ToolStrip tools;
    private final OutsideStrip outside;
    private final ScrollPane scroll = new ScrollPane();
    private final VBox left = new VBox();
    private final SplitPane split = new SplitPane();
    private Topic section;
    private @Nullable SectionForm form;

    /// A file of the bundle that is open.
    private record OpenFile(WrittenFile file, Desk desk, AutoSave saving) {
    }

    /// @param kind region, organisation or exhibition
    /// @throws IOException if one of its files cannot be read
    Editor(StudioWindow window, BundleKind kind, Path folder) throws IOException {
        this.window = window;
        this.kind = kind;
        this.folder = folder;
        section = Topic.of(kind).getFirst();
        StudioWords words = window.words();
        for (Topic topic : Topic.of(kind)) {
            if (!topic.file().isEmpty() && !files.containsKey(topic.file())) {
                openFile(topic);
            }
        }
        String id = text().word(List.of("id"));
        preview = new PreviewSide(desk(), PreviewSide.pages(kind), sketch(id));
        tools = new ToolStrip(this, desk(), kind);
        sections = new SectionList(kind, this::desk, this::open);
        problems = new ProblemList(this::desk, this::mend);
        outside = new OutsideStrip(words, this::takeTheirs, this::keepMine);
        finder = new ProblemFinder(folder, window.with(), this::found);
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
        now.language().addListener((_, _, chosen) -> {
            preview.language(chosen);
            form().ifPresent(SectionForm::show);
        });
        now.place().addListener((_, _, place) -> preview.follow(place));
        addEventFilter(KeyEvent.KEY_PRESSED, this::step);
    }

    /// Goes to another section from wherever the keyboard is: a text of several lines would keep the keys for itself.
    private void step(KeyEvent key) {
        boolean down = key.getCode() == KeyCode.PAGE_DOWN;
        if (key.isShortcutDown() && (down || key.getCode() == KeyCode.PAGE_UP)) {
            step(down ? 1 : -1);
            key.consume();
        }
    }

    private void openFile(Topic topic) throws IOException {
        String empty = topic.lists().isEmpty()
                ? "{\"format\": 1}\n"
                : "{\"format\": 1, \"" + topic.lists().iterator().next() + "\": []}\n";
        WrittenFile file = WrittenFile.open(folder, topic.file(), empty.getBytes(StandardCharsets.UTF_8));
        WrittenText text = new WrittenText(file.known(), System::nanoTime);
        AutoSave saving = new AutoSave(file, (state, why) -> FxThread.later(() -> saved(state, why)));
        files.put(topic.file(), new OpenFile(file, new Desk(text, window.words(), folder, around, now), saving));
        text.listen(change -> changed(topic.file(), change));
    }

    private Sketch sketch(String id) {
        return switch (kind) {
            case REGION -> Sketch.region(folder, id, window.exhibition());
            case ORGANISATION -> Sketch.organisation(id, window.exhibition());
            case EXHIBITION, REGIONS, NOTHING -> Sketch.exhibition(folder, this::shownFile);
        };
    }

    /// Returns the name of the file that is written in the section.
    private String shownFile() {
        return section.file().isEmpty() ? Topic.of(kind).getFirst().file() : section.file();
    }

    private OpenFile file(String name) {
        return Objects.requireNonNull(files.get(name.isEmpty() ? Topic.of(kind).getFirst().file() : name));
    }

    private Desk desk() {
        return file(section.file()).desk();
    }

    private Desk desk(Topic topic) {
        return file(topic.file()).desk();
    }

    /// Reads the exhibition beside the screen, then shows the first section with the keyboard in it.
    void begin() {
        open(section);
        preview.show(text().bytes());
        finder.look(shownFile(), text().bytes());
        title();
        readAround().thenAccept(read -> FxThread.later(() -> {
            around.take(read);
            open(section);
            applyCss();
            layout();
            form().ifPresent(
                    shown -> shown.take(List.of(text().word(List.of("hook", "en")).isEmpty() ? "hook" : "name")));
        }));
    }

    private CompletableFuture<Exhibition> readAround() {
        if (kind != BundleKind.EXHIBITION) {
            return window.exhibition().thenApply(DraftExhibition::exhibition);
        }
        byte[] text = text().bytes();
        String name = shownFile();
        return CompletableFuture.supplyAsync(() -> {
            try {
                return DraftExhibition.written(folder, name, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    Optional<SectionForm> form() {
        return Optional.ofNullable(form);
    }

    WrittenText text() {
        return desk().text();
    }

    /// Whether the exhibition's fields are not read yet.
    boolean areasAreMissing() {
        return around.areas().isEmpty();
    }

    private void title() {
        WrittenText own = file("").desk().text();
        String name = own.word(kind == BundleKind.EXHIBITION
                ? List.of("event", "name", Language.EN.code())
                : List.of("name", Language.EN.code()));
        window.title(name);
        tools.show(name);
    }

    /// Opens a section.
    void open(Topic chosen) {
        section = chosen;
        sections.choose(chosen);
        form = null;
        left.getChildren().setAll(new SectionHead(desk(), chosen), scroll);
        switch (chosen) {
            case LANGUAGES -> whole(new CoveragePane(desk(), kind, this::open));
            case HAND_OVER -> whole(new HandOverPane(desk(), kind, window.with(), window.keys(), this::flush));
            default -> {
                SectionForm fresh = SectionForms.of(chosen, desk());
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
        whole(new FilePane(text(), now.place().get(), () -> open(section)));
    }

    /// Goes to the next or previous section.
    void step(int by) {
        List<Topic> all = Topic.of(kind);
        open(all.get(Math.clamp((long) all.indexOf(section) + by, 0, all.size() - 1)));
    }

    void handOver() {
        flush();
        open(Topic.HAND_OVER);
    }

    /// Gives the form more room where its letters are larger.
    ///
    /// @param percent of the usual size
    void size(int percent) {
        split.setDividerPositions(Math.min(MOST_SHARE, FORM_SHARE * percent / HUNDRED));
    }

    /// Writes what is not written yet.
    ///
    /// @return whether all could be
    private boolean flush() {
        return files.values().stream().map(open -> open.saving().flush()).reduce(true, Boolean::logicalAnd);
    }

    void undo() {
        text().undo();
    }

    void redo() {
        text().redo();
    }

    private void changed(String name, WrittenText.Change change) {
        WrittenText text = file(name).desk().text();
        file(name).saving().take(text.bytes());
        preview.show(text, change);
        finder.look(name, text.bytes());
        sections.count();
        title();
        if (!change.shaped()) {
            return;
        }
        if (section == Topic.LANGUAGES) {
            open(section);
            return;
        }
        Topic there = change.place().isEmpty() ? section : Topic.of(name, change.place());
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
        now.problems().set(all);
        form().ifPresent(SectionForm::tell);
        sections.count();
        problems.show(section);
        tools.show(all);
    }

    private void mend(Problem problem) {
        open(Topic.of(problem));
        List<String> place = ProblemWords.place(problem);
        if (!place.isEmpty()) {
            Language.of(place.getLast()).filter(_ -> place.size() > 1).ifPresent(now.language()::set);
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
        for (OpenFile open : files.values()) {
            try {
                Optional<byte[]> theirs = open.file().changedOutside();
                open.saving().decided();
                theirs.ifPresent(open.desk().text()::replace);
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "The file cannot be read", e);
            }
        }
    }

    private void keepMine() {
        for (OpenFile open : files.values()) {
            try {
                if (open.file().changedOutside().isPresent()) {
                    open.saving().decided();
                    open.saving().take(open.desk().text().bytes());
                }
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "The file cannot be read", e);
            }
        }
    }

    @Override
    public void close() {
        files.values().forEach(open -> open.saving().close());
        finder.close();
        preview.close();
    }
}
