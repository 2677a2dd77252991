package eu.smartregions.kiosk.screen.view;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Navigation;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.guide.Agenda;
import eu.smartregions.kiosk.guide.AttractLoop;
import eu.smartregions.kiosk.guide.Directory;
import eu.smartregions.kiosk.guide.ReadToday;
import eu.smartregions.kiosk.guide.Riddles;
import eu.smartregions.kiosk.guide.Scenery;
import eu.smartregions.kiosk.guide.SearchIndex;
import eu.smartregions.kiosk.guide.StaffNotices;
import eu.smartregions.kiosk.guide.Tours;
import eu.smartregions.kiosk.screen.NavigationListener;
import eu.smartregions.kiosk.screen.Navigator;
import eu.smartregions.kiosk.screen.Screen;
import eu.smartregions.kiosk.screen.SearchScreen;
import eu.smartregions.kiosk.screen.Searching;
import eu.smartregions.kiosk.screen.speech.DrivenKiosk;
import eu.smartregions.kiosk.screen.speech.KeyTimes;
import eu.smartregions.kiosk.screen.speech.Narrator;
import eu.smartregions.kiosk.screen.speech.Pad;
import eu.smartregions.kiosk.screen.speech.ReadingList;
import eu.smartregions.kiosk.screen.speech.Speech;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.FxThread;
import eu.smartregions.kiosk.ui.Mosaics;
import eu.smartregions.kiosk.ui.PageText;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.PhotoPane;
import eu.smartregions.kiosk.ui.Pictures;
import eu.smartregions.kiosk.ui.RepaintNudge;
import eu.smartregions.kiosk.ui.Sheet;
import eu.smartregions.kiosk.ui.TouchKeyboard;
import eu.smartregions.kiosk.ui.map.Outlines;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Mounting;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Everything the visitor sees: the screen of the present place, the bar, and above them sheets and the idle warning as
/// layers of the same scene. No pop-up windows.
public final class ExhibitionView extends Pane implements NavigationListener {
    private static final double LEAST_ABOVE_BAR_EM = 30;
    private static final double SHEET_LEAVES_EM = 2;
    /// In lower mode text grows only as far as a page keeps so many lines.
    private static final double LOWEST_PAGE_EM = 14;
    /// The part of an upright screen that can be reached.
    private static final double UPRIGHT_SHEET_SHARE = 0.8;

    private final Exhibition exhibition;
    private @Nullable Exhibition inEasyWords;
    private final Directory directory;
    private final LanguageChoice language;
    private final Navigator navigator;
    private static final long PICTURE_PAUSE_NANOS = 5_000_000;

    private final Pictures pictures = new Pictures();
    private final Mosaics mosaics;
    private final Outlines outlines = new Outlines();
    private final InputGate gate = new InputGate(this);
    private final Setup setup;
    private final Narrator narrator;
    private final Pad pad;
    private final Searching searching = new Searching();
    private @Nullable CompletableFuture<SearchIndex> index;
    private final AttractLoop attract;
    private final Tours tours;
    private final Riddles riddles;
    private final ReadToday readToday = new ReadToday();
    private StaffNotices notices = StaffNotices.none();
    private AccessOptions access = AccessOptions.USUAL;
    private final KeptPages kept = new KeptPages(this::end);
    private final RepaintNudge speck = new RepaintNudge();
    private @Nullable Screen screen;
    private Place shownPlace = new Place.Attract();
    /// What the page that is shown was made from.
    private KeptPages.@Nullable Basis basis;
    private boolean changed;
    private final Runnable drawnOnce = this::drawnOnce;
    private @Nullable Bar bar;
    private @Nullable Layer top;
    private Scale scale = Scale.of(1, 1, 0, 1);
    private double shownWidth;
    private double shownHeight;

    /// A layer over the page and the words on it.
    ///
    /// @param title tells it from others
    /// @param anyKey what any key does, where they all do the same
    private record Layer(Region node, Words words, String title, Optional<Runnable> anyKey) {
    }

    /// The surroundings of a view.
    ///
    /// @param mounting       of the screen
    /// @param chance         mixes the slides of the attract loop, the tours and the riddles
    /// @param clock          the moment; what time it is then, the time zone of the venue says
    /// @param speech         reads pages aloud, where the machine has a voice
    /// @param keys           how slow the hands at keys and switches may be
    public record Setup(Mounting mounting, Random chance, InstantSource clock, Optional<Speech> speech, KeyTimes keys) {
        /// The surroundings of a kiosk whose keys are as quick as usual.
        public Setup(Mounting mounting, Random chance, InstantSource clock, Optional<Speech> speech) {
            this(mounting, chance, clock, speech, KeyTimes.USUAL);
        }
    }

    /// A view of an exhibition that follows a language and a navigator.
    public ExhibitionView(Exhibition exhibition, LanguageChoice language, Navigator navigator, Setup setup) {
        this.exhibition = exhibition;
        this.directory = new Directory(exhibition);
        this.mosaics = new Mosaics(exhibition);
        this.attract = new AttractLoop(exhibition, directory, setup.chance());
        this.tours = new Tours(directory, setup.chance());
        this.riddles = new Riddles(exhibition, setup.chance());
        this.language = language;
        this.navigator = navigator;
        this.setup = setup;
        this.narrator = new Narrator(setup.speech(), language, () -> access.has(AccessOptions.Aid.SPOKEN),
                this::readable);
        this.pad = new Pad(this, language, narrator, new Keys(),
                new Pad.Clock(setup.clock()::millis, setup.keys()));
        navigator.join(this);
        navigator.offset(this::offset);
        language.property().addListener((_, _, _) -> {
            kept.clear();
            // The end of a visit, which takes the language back, goes on being said.
            if (access.has(AccessOptions.Aid.SPOKEN)) {
                narrator.sayPage();
            }
        });
        sceneProperty().addListener((_, before, scene) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(drawnOnce);
            }
            if (scene != null) {
                scene.addPostLayoutPulseListener(drawnOnce);
            }
        });
    }

    /// What the keys of a pad drive.
    private final class Keys implements DrivenKiosk {
        @Override
        public ReadingList shown() {
            return readable();
        }

        @Override
        public Object page() {
            return top == null ? navigator.here() : top.title();
        }

        @Override
        public boolean asleep() {
            return navigator.here() instanceof Place.Attract;
        }

        @Override
        public Optional<Runnable> anyKey() {
            return Optional.ofNullable(top).flatMap(Layer::anyKey);
        }

        @Override
        public void wake() {
            navigator.enter(new Place.Home());
        }

        @Override
        public void hear() {
            access(access.with(AccessOptions.Aid.SPOKEN, true));
        }

        @Override
        public void mute() {
            access(access.with(AccessOptions.Aid.SPOKEN, false));
        }

        @Override
        public void unhurried() {
            if (!access.has(AccessOptions.Aid.UNHURRIED)) {
                access(access.with(AccessOptions.Aid.UNHURRIED, true));
            } else {
                pad.arrive(true);
            }
        }

        @Override
        public void back() {
            if (top != null) {
                closeLayer();
            } else {
                navigator.back();
            }
        }

        @Override
        public boolean writes() {
            return top == null && screen instanceof TouchKeyboard.Typist;
        }

        @Override
        public boolean inVain() {
            return top == null && screen instanceof SearchScreen search && search.inVain();
        }

        @Override
        public void home() {
            navigator.home();
        }

        @Override
        public void languages() {
            openLanguages();
        }
    }

    /// Returns all that can be read and chosen now.
    public ReadingList readable() {
        return ReadingList.of(Stream.of(shown(), Optional.ofNullable(bar)).flatMap(Optional::stream).toList(),
                language.get(), language.messages(language.get()));
    }

    Navigator navigator() {
        return navigator;
    }

    /// Returns what is shown, in the words that the visitor asked for.
    Exhibition exhibition() {
        if (!access.has(AccessOptions.Aid.EASY)) {
            return exhibition;
        }
        Exhibition easy = Optional.ofNullable(inEasyWords).orElseGet(exhibition::inEasyWords);
        inEasyWords = easy;
        return easy;
    }

    /// Whether there are texts that are easy to read in the visitor's language.
    boolean hasEasyWords() {
        return exhibition.easyIn(language.get());
    }

    Directory directory() {
        return directory;
    }

    Pictures pictures() {
        return pictures;
    }

    Mosaics mosaics() {
        return mosaics;
    }

    Outlines outlines() {
        return outlines;
    }

    LanguageChoice language() {
        return language;
    }

    /// The attract loop; goes on over visits, so that all regions are shown equally often.
    AttractLoop attract() {
        return attract;
    }

    /// Returns the visitor's search.
    public Searching searching() {
        return searching;
    }

    /// Returns the index of the search, once it is ready: it is made beside the screen from the first touch on.
    public CompletableFuture<SearchIndex> index() {
        if (index == null) {
            index = CompletableFuture.runAsync(() -> outlines.prepare(exhibition.map()))
                    .thenApply(_ -> SearchIndex.of(exhibition));
        }
        return index;
    }

    /// Whether the exhibition has a map.
    boolean mapped() {
        return !exhibition.map().land().isEmpty() || !exhibition.map().regions().isEmpty();
    }

    /// Returns the agenda of the event at this moment.
    Agenda agenda() {
        return Agenda.at(exhibition.event(), setup.clock().instant());
    }

    /// Returns what staff tell visitors today.
    public StaffNotices notices() {
        return notices.on(today());
    }

    /// Shows what staff tell visitors from now on, each until its day is over.
    public void announce(StaffNotices told) {
        notices = told;
        rebuild(offset());
    }

    /// The tours; they go on over visits, so that they lead to all regions equally often.
    Tours tours() {
        return tours;
    }

    /// The riddles; they go on over visits, so that they ask for all regions equally often.
    Riddles riddles() {
        return riddles;
    }

    /// Returns the regions that many visits of this day read.
    List<eu.smartregions.kiosk.content.Region> readToday() {
        return readToday.most(today()).stream().flatMap(id -> exhibition.region(id).stream()).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(setup.clock().instant(), exhibition.event().venue().zone());
    }

    /// Returns what the visitor has asked for to see and reach better.
    public AccessOptions access() {
        return access;
    }

    /// Shows the present place again as the visitor asks for.
    public void access(AccessOptions wanted) {
        access = wanted;
        rebuild(offset());
        pad.arrive(true);
        narrator.sayPage();
    }

    /// Headphones were plugged in, or else pulled out.
    public void headphones(boolean plugged) {
        if (plugged) {
            pad.plugged();
        } else {
            pad.pulled();
        }
    }

    /// Whether pages can be read aloud.
    boolean canSpeak() {
        return narrator.canSpeak();
    }

    /// Whether the screen is small enough to be looked at from near, so that text may be twice as large.
    boolean handheld() {
        return Scale.handheld(getWidth(), getHeight(), setup.mounting().diagonalInches());
    }

    /// Returns the number of words that the visitor has before them, in the page or the sheet above it.
    public long words() {
        return shown().map(PageText::words).orElse(0L);
    }

    /// Whether a sheet lies over the page.
    public boolean sheetOpen() {
        return top != null && top.node() instanceof Sheet;
    }

    /// Returns what the visitor has before them: the sheet or warning, else the page.
    private Optional<Region> shown() {
        return Optional.ofNullable(top == null ? screen : top.node());
    }

    @Override
    public void leaving() {
        if (screen != null) {
            screen.concluded();
        }
    }

    @Override
    public void arrived(Place place, Navigation how, double offset) {
        dropLayer();
        if (how == Navigation.KIOSK) {
            narrator.sayEnd(access.has(AccessOptions.Aid.SPOKEN));
            pad.forget();
            access = AccessOptions.USUAL;
            language.reset();
            readToday.ended(today());
        } else {
            index();
        }
        if (how == Navigation.KIOSK || how == Navigation.HOME) {
            searching.clear();
        }
        if (place instanceof Place.RegionPage(RegionId region) && how.byVisitor() && navigator.counted()) {
            readToday.read(region);
        }
        show(place, how, offset);
        gate.closeFor(InputGate.AFTER_PAGE_CHANGE);
        pad.hold();
        pad.arrive(how == Navigation.BACK);
        if (how != Navigation.KIOSK) {
            narrator.sayPage();
        }
    }

    @Override
    public void doesNotCount() {
        readToday.forget();
    }

    @Override
    public void settled() {
        if (screen != null) {
            screen.entered();
        }
    }

    @Override
    public void refined(Place place) {
        shownPlace = place;
        if (bar != null) {
            bar.show(place, navigator.canGoBack());
        }
    }

    @Override
    public void saved(Subject subject) {
        count();
    }

    @Override
    public void unsaved(Subject subject) {
        count();
    }

    private void count() {
        if (bar != null) {
            bar.count();
        }
    }

    /// Opens a sheet over the page.
    ///
    /// @param title   message key of its heading
    /// @param content made with the sheet's own words
    void open(String title, Function<Parts, Region> content) {
        boolean again = top != null && top.title().equals(title);
        dropLayer();
        Parts parts = parts();
        Sheet sheet = new Sheet(parts, title, content.apply(parts), sheetHeight(), this::closeLayer);
        show(new Layer(sheet, parts.words(), title, Optional.empty()), again);
    }

    /// Opens the sheet with all languages.
    public void openLanguages() {
        LanguageSheet.open(this);
    }

    /// Opens the sheet that makes the kiosk easier to see and reach.
    public void openAccess() {
        AccessSheet.open(this);
    }

    /// Opens the sheet that says what is counted.
    public void openPrivacy() {
        PrivacySheet.open(this);
    }

    /// Warns a visitor who has been quiet.
    ///
    /// @param seconds until the visit ends
    /// @param stay    what "Yes, continue" does, besides going away
    /// @param leave   what "Start again" does
    public void warn(int seconds, Runnable stay, Runnable leave) {
        dropLayer();
        Parts parts = parts();
        IdleWarning warning = new IdleWarning(parts, seconds, landscape(), stay, leave);
        warning.whenFewAreLeft(narrator::sayNumber);
        show(new Layer(warning, parts.words(), "idle.question", Optional.of(stay)), false);
    }

    /// Shows a code over the whole screen.
    ///
    /// @param text what a phone reads
    void showCode(String text) {
        dropLayer();
        Parts parts = parts();
        WholeCode code = new WholeCode(parts, text, setup.mounting().pixels(WholeCode.SIDE_MM, getWidth(), getHeight()),
                this::closeLayer);
        show(new Layer(code, parts.words(), WholeCode.TITLE, Optional.of(this::closeLayer)), false);
        gate.closeFor(InputGate.AFTER_PAGE_CHANGE);
        pad.lighten();
    }

    /// Returns the landscape of the field that the visitor is in.
    private Optional<Region> landscape() {
        return new Scenery(exhibition).of(navigator.here().subject()).flatMap(PriorityArea::scene)
                .map(scene -> PhotoPane.of(scene.landscape(), pictures));
    }

    /// Takes the sheet or warning away; keys are where they were below it.
    public void closeLayer() {
        if (top != null) {
            dropLayer();
            pad.returned();
        }
    }

    private void dropLayer() {
        if (top != null) {
            top.words().end();
            getChildren().remove(top.node());
            reachable(true);
        }
        top = null;
    }

    /// Waits until all pictures that pages have asked for are there; for commands, never on the FX thread.
    public void awaitPictures() {
        while (FxThread.ask(() -> pictures.underway() + mosaics.underway()) > 0) {
            LockSupport.parkNanos(PICTURE_PAUSE_NANOS);
        }
    }

    /// Lets go of everything; the view is not shown again.
    public void end() {
        dropLayer();
        leavePage();
        pad.forget();
        narrator.hush();
        pictures.close();
        mosaics.close();
    }

    private void leavePage() {
        kept.clear();
        if (screen != null) {
            end(screen);
        }
        if (bar != null) {
            bar.leave();
        }
    }

    private void end(Screen page) {
        page.leave();
        getChildren().remove(page);
    }

    /// @param again whether it takes the place of one that looked much the same
    private void show(Layer layer, boolean again) {
        top = layer;
        getChildren().add(layer.node());
        reachable(false);
        if (bar != null && sheetOpen() && barStaysFree()) {
            bar.setDisable(false);
        }
        requestLayout();
        if (!again) {
            pad.hold();
        }
        pad.arrive(again);
        narrator.sayPage();
    }

    /// Keeps the keyboard out of what lies below a layer; a sheet leaves the bar free where it can.
    private void reachable(boolean page) {
        if (screen != null) {
            screen.setDisable(!page);
        }
        if (bar != null) {
            bar.setDisable(!page);
        }
    }

    private double offset() {
        return screen == null ? 0 : screen.offset();
    }

    private Parts parts() {
        return new Parts(scale, new Words(language));
    }

    /// After a new page the toolkit styles once more, finds no difference and would paint the whole of it a second
    /// time.
    private void drawnOnce() {
        if (changed) {
            changed = false;
            speck.changeSoon();
        }
    }

    /// Shows a place: its page of before, where that would look the same, else a new one.
    private void show(Place place, Navigation how, double offset) {
        boolean dressed = place instanceof Place.Attract == (bar == null);
        if (screen == null || how == Navigation.KIOSK || !dressed) {
            rebuild(offset);
            return;
        }
        Screen old = screen;
        boolean same = basis().equals(basis);
        kept.hold(basis());
        if (same && old.keeps()) {
            kept.keep(shownPlace, old);
        } else {
            end(old);
        }
        show(kept.take(place).orElseGet(() -> made(place)), offset);
    }

    private KeptPages.Basis basis() {
        return KeptPages.Basis.of(navigator, language.get(), setup.clock().instant());
    }

    private void show(Screen next, double offset) {
        screen = next;
        basis = basis();
        if (next.getParent() == null) {
            getChildren().addFirst(next);
        } else {
            next.toBack();
        }
        refined(navigator.here());
        changed = true;
        requestLayout();
        layout();
        next.scrollTo(offset);
    }

    private Screen made(Place place) {
        Scale room = bar == null ? scale : scale.within(pageHeight(), getHeight() - Bar.height(scale) - pageHeight());
        return Screens.of(place, new PageContext(this, new Parts(room, new Words(language))));
    }

    private void rebuild(double offset) {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        // At once, so that laying out the new page does not begin all over again.
        shownWidth = getWidth();
        shownHeight = getHeight();
        Place place = navigator.here();
        boolean night = place instanceof Place.Attract;
        getStyleClass().removeAll("theme-night", "theme-hc");
        if (access.has(AccessOptions.Aid.CONTRAST)) {
            getStyleClass().add("theme-hc");
        } else if (night) {
            getStyleClass().add("theme-night");
        }
        scale = Scale.of(getWidth(), getHeight(), setup.mounting().diagonalInches(), access.textPercent() / 100.0);
        if (access.has(AccessOptions.Aid.LOWER)) {
            scale = scale.atMost(Math.floor(pageHeight() / LOWEST_PAGE_EM));
        }
        if (getScene() != null) {
            getScene().getPreferences().setReducedMotion(access.has(AccessOptions.Aid.STILL));
        }
        setStyle("-fx-font-size: " + scale.root() + "px");
        leavePage();
        getChildren().clear();
        bar = night ? null : new Bar(new Parts(scale.bar(), new Words(language)), this);
        getChildren().addAll(speck, pad.ring(), pad.dark());
        if (bar != null) {
            getChildren().add(bar);
        }
        show(made(place), offset);
    }

    /// Returns the largest height of a sheet: something of the page stays to be seen and touched; in lower mode all of
    /// it is within reach.
    private double sheetHeight() {
        double share = access.has(AccessOptions.Aid.LOWER)
                ? lowerShare()
                : scale.portrait() ? UPRIGHT_SHEET_SHARE : 1;
        double whole = Math.min(Math.round(getHeight() * share), getHeight() - scale.em(SHEET_LEAVES_EM));
        return barStaysFree() ? whole - barHeight() : whole;
    }

    /// Whether a sheet leaves the bar free: where the rest of the page is high enough for it.
    private boolean barStaysFree() {
        return getHeight() - barHeight() >= scale.em(LEAST_ABOVE_BAR_EM);
    }

    /// The share of the screen, from below, that holds everything that is touched in lower mode.
    private double lowerShare() {
        return setup.mounting().lowerShare(getWidth(), getHeight());
    }

    /// The height a page has above the bar; in lower mode that of the lower part only.
    private double pageHeight() {
        double whole = getHeight() - Bar.height(scale);
        return access.has(AccessOptions.Aid.LOWER)
                ? Math.min(whole, Math.round(getHeight() * lowerShare()) - Bar.height(scale))
                : whole;
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() != shownWidth || getHeight() != shownHeight) {
            rebuild(offset());
            return;
        }
        pad.dark().cover();
        double barHeight = barHeight();
        if (screen != null) {
            screen.resizeRelocate(0, 0, getWidth(), getHeight() - barHeight);
        }
        if (bar != null) {
            bar.resizeRelocate(0, getHeight() - barHeight, getWidth(), barHeight);
        }
        if (top != null) {
            top.node().resizeRelocate(0, 0, getWidth(), getHeight() - (sheetOpen() && barStaysFree() ? barHeight : 0));
        }
    }

    private double barHeight() {
        return bar == null ? 0 : Bar.height(scale);
    }
}
