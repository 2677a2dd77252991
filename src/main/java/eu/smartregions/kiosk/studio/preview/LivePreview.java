package eu.smartregions.kiosk.studio.preview;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.Navigator;
import eu.smartregions.kiosk.screen.view.ExhibitionView;
import eu.smartregions.kiosk.ui.FxThread;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.theme.Appearance;
import eu.smartregions.kiosk.ui.theme.Mounting;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.css.PseudoClass;
import javafx.scene.SubScene;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/// The kiosk's real screen with what is being written, at the size of a real display, made smaller to fit. After each
/// change what is written is read anew beside the screen, and a new screen takes the place of the old one when its
/// pictures are there; what cannot be shown leaves the last good one.
public final class LivePreview extends Pane implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(LivePreview.class.getName());
    private static final PseudoClass BEHIND = PseudoClass.getPseudoClass("behind");
    private static final long PICTURES_MS = 400;
    private static final double SMALLEST = 0.05;
    private static final long LEAST_PAUSE_MS = 20;
    private static final long MOST_PAUSE_MS = 2_000;
    private static final long QUIET_MS = 400;

    private final Sketch sketch;
    private final ScheduledExecutorService maker = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("studio-preview").factory());
    private final AtomicReference<byte @Nullable []> wanted = new AtomicReference<>();
    private final List<Exchanged> unread = new ArrayList<>();
    private final Scale scale = new Scale();
    private @Nullable ScheduledFuture<?> waiting;
    private boolean soon;
    private @Nullable Sight sight;
    private @Nullable Shown shown;
    private Shape shape = Shape.LANDSCAPE;
    private PreviewPage page;
    private Language language = Language.EN;
    /// How long the last screen took to make, in milliseconds: as long is waited before the next, so that typing never
    /// waits for the preview.
    private volatile long lastBuilt;

    private record Shown(SubScene scene, ExhibitionView view) {
    }

    /// A sentence that took the place of another while somebody typed.
    private record Exchanged(String before, String after) {
    }

    /// The displays that kiosks have.
    public enum Shape {
        LANDSCAPE(1920, 1080), TOTEM(1080, 1920), TABLET(1280, 800);

        private final int width;
        private final int height;

        Shape(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /// @param sketch reads what is being written
    /// @param page   that is shown first
    public LivePreview(Sketch sketch, PreviewPage page) {
        this.sketch = sketch;
        this.page = page;
        getStyleClass().add("s-preview");
    }

    private void want(byte[] text, Exchanged exchanged) {
        synchronized (unread) {
            wanted.set(text);
            unread.add(exchanged);
        }
    }

    /// Takes the text that is to be read; what was exchanged before is in it.
    private byte @Nullable [] take() {
        synchronized (unread) {
            unread.clear();
            return wanted.getAndSet(null);
        }
    }

    /// Exchanges in a new screen what was typed while it was made.
    private void catchUp() {
        synchronized (unread) {
            unread.forEach(typed -> SaidAgain.exchange(getChildren(), typed.before(), typed.after()));
        }
    }

    /// Shows a text soon; of several that wait, only the latest.
    public void show(byte[] text) {
        wanted.set(text);
        plan(Math.clamp(lastBuilt, LEAST_PAUSE_MS, MOST_PAUSE_MS), true);
    }

    /// Shows a text in which one word or sentence was exchanged: at once wherever the screen says it, and the whole
    /// screen anew when nobody has typed for a moment. On the FX thread.
    ///
    /// @param before the sentence that was there
    /// @param after  the one that is there now
    public void typed(byte[] text, String before, String after) {
        want(text, new Exchanged(before, after));
        if (SaidAgain.exchange(getChildren(), before, after)) {
            plan(QUIET_MS, false);
        } else {
            show(text);
        }
    }

    /// Reads the text after a pause. What is to come soon does not wait for more keys.
    private synchronized void plan(long pause, boolean urgent) {
        if (waiting != null && waiting.getDelay(TimeUnit.MILLISECONDS) > 0) {
            if (soon) {
                return;
            }
            waiting.cancel(false);
        }
        soon = urgent;
        waiting = maker.schedule(this::read, pause, TimeUnit.MILLISECONDS);
    }

    /// Shows it on another display; on the FX thread.
    public void shape(Shape other) {
        shape = other;
        build();
    }

    /// Shows another page; on the FX thread.
    public void page(PreviewPage other) {
        if (page != other) {
            page = other;
            build();
        }
    }

    /// Shows it in another language; on the FX thread.
    public void language(Language other) {
        if (language != other) {
            language = other;
            build();
        }
    }

    private void read() {
        byte[] text = take();
        if (text == null) {
            return;
        }
        try {
            Optional<Sight> read = sketch.read(text);
            FxThread.later(() -> read.ifPresentOrElse(now -> {
                sight = now;
                build();
            }, () -> pseudoClassStateChanged(BEHIND, true)));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "What is being written cannot be shown yet", e);
            FxThread.later(() -> pseudoClassStateChanged(BEHIND, true));
        }
    }

    private void build() {
        Sight now = sight;
        if (now == null) {
            return;
        }
        long began = System.nanoTime();
        try {
            Exhibition whole = page == PreviewPage.ATTRACT ? now.alone() : now.all();
            Navigator navigator = new Navigator();
            ExhibitionView view = new ExhibitionView(whole, new LanguageChoice(language), navigator,
                    new ExhibitionView.Setup(Mounting.UNKNOWN, new Random(1), InstantSource.system(),
                            Optional.empty()));
            // The place comes before the size, so that its page is made once, when both are known.
            Optional.ofNullable(now.pages().get(page)).ifPresentOrElse(navigator::preview, navigator::reset);
            SubScene scene = new SubScene(view, shape.width, shape.height);
            Appearance.apply(scene);
            scene.getTransforms().add(scale);
            scene.setManaged(false);
            getChildren().addFirst(scene);
            view.applyCss();
            view.layout();
            swap(new Shown(scene, view));
            catchUp();
            pseudoClassStateChanged(BEHIND, false);
            requestLayout();
            lastBuilt = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "What is being written cannot be shown yet", e);
            getChildren().removeIf(node -> shown == null || node != shown.scene);
            pseudoClassStateChanged(BEHIND, true);
        }
    }

    /// Takes the screen before away once the pictures of the new one are there, which lies behind it meanwhile.
    private void swap(Shown fresh) {
        Shown old = shown;
        shown = fresh;
        if (old == null) {
            return;
        }
        CompletableFuture.runAsync(fresh.view::awaitPictures).completeOnTimeout(null, PICTURES_MS,
                TimeUnit.MILLISECONDS).whenComplete((_, _) -> FxThread.later(() -> {
                    getChildren().remove(old.scene);
                    old.view.end();
                }));
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth() - snappedLeftInset() - snappedRightInset();
        double high = getHeight() - snappedTopInset() - snappedBottomInset();
        double fit = Math.max(SMALLEST, Math.min(wide / shape.width, high / shape.height));
        scale.setX(fit);
        scale.setY(fit);
        double x = Math.floor((getWidth() - shape.width * fit) / 2);
        getChildren().forEach(child -> child.relocate(x, snappedTopInset()));
    }

    /// Returns the screen that is shown, or is about to be.
    Optional<ExhibitionView> view() {
        return Optional.ofNullable(shown).map(Shown::view);
    }

    @Override
    public void close() {
        maker.shutdownNow();
        view().ifPresent(ExhibitionView::end);
        getChildren().clear();
    }
}
