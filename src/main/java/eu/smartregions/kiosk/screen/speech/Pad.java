package eu.smartregions.kiosk.screen.speech;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.Wording;
import eu.smartregions.kiosk.ui.FxThread;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Drives the whole kiosk by a few keys, in the order in which a page is read: Down and Up lead through all that can be
/// heard, or without speech through all that can be chosen; Right and Left from part to part. Any key on the attract
/// loop begins a visit with speech.
public final class Pad {
    /// Who passes by on the attract loop is offered speech in these languages besides the kiosk's own.
    private static final List<Language> OFFERED = List.of(Language.EN, Language.FR, Language.DE, Language.ES,
            Language.IT, Language.PL);
    /// The style class of what shows more of a list.
    private static final String MORE = "more";
    private static final String KEY = "k-key";
    /// What the keys of the two switches would type.
    private static final Set<String> SWITCHED = Set.of("1", "2");
    /// The time after a page change in which no key chooses, in milliseconds.
    private static final long AFTER_PAGE_CHANGE = 500;

    private final Region root;
    private final LanguageChoice language;
    private final Narrator narrator;
    private final Kiosk kiosk;
    private final KeyGate gate;
    private final ReadingCursor cursor = new ReadingCursor();
    private final FocusRing ring = new FocusRing();
    private final DarkScreen dark = new DarkScreen();
    private final Switches switches;
    private final EventHandler<KeyEvent> keys = this::key;
    private final Runnable follow = ring::follow;
    private boolean driving;
    /// Whether the kiosk is set up for one switch.
    private final boolean oneSwitch;
    /// Whether the last key asked for help: the same again begins the lesson.
    private boolean helped;
    /// Whether keys only say what they do.
    private boolean lesson;
    /// Whether the visitor uses switches, or is expected to, and has not written a letter since.
    private boolean switched;

    /// What the keys drive.
    public interface Kiosk {
        /// Returns what can be read and chosen now.
        ReadingList shown();

        /// Returns what tells the page or sheet that is shown from others.
        Object page();

        /// Whether nobody is here: the attract loop runs.
        boolean asleep();

        /// Returns what any key does, where they all do the same: the visitor is asked whether they are still there, or
        /// holds a phone up to a code.
        Optional<Runnable> anyKey();

        /// Begins a visit.
        void wake();

        /// Reads pages aloud from now on.
        void hear();

        /// Goes one step back, or closes the sheet.
        void back();

        /// Whether letters and digits of a keyboard are written where the visitor is.
        boolean writes();

        /// Whether what was written there is not to be found.
        boolean inVain();

        /// Goes to Home.
        void home();

        /// Shows all languages.
        void languages();

        /// Waits longer for the visitor from now on.
        void unhurried();
    }

    /// What the keys know of time.
    ///
    /// @param millis milliseconds, from any origin
    public record Clock(LongSupplier millis, KeyTimes times) {
    }

    /// Keys for all that is in a node's scene.
    ///
    /// @param clock says the time, from any origin, and how slow hands may be
    public Pad(Region root, LanguageChoice language, Narrator narrator, Kiosk kiosk, Clock clock) {
        this.root = root;
        this.language = language;
        this.narrator = narrator;
        this.kiosk = kiosk;
        gate = new KeyGate(clock.millis(), clock.times());
        oneSwitch = clock.times().scan().isPresent();
        switched = oneSwitch;
        switches = new Switches(kiosk::shown, ring, narrator, clock.times().scan(), this::choose);
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, this::touched);
        root.sceneProperty().addListener((_, before, now) -> {
            Optional.ofNullable(before).ifPresent(this::leave);
            Optional.ofNullable(now).ifPresent(this::join);
        });
    }

    /// Returns the ring around what the keys are at.
    public FocusRing ring() {
        return ring;
    }

    /// Returns what makes the screen dark.
    public DarkScreen dark() {
        return dark;
    }

    private void join(Scene scene) {
        if (isShownBy(scene)) {
            scene.addEventFilter(KeyEvent.ANY, keys);
            scene.addPostLayoutPulseListener(follow);
        }
    }

    /// Whether the kiosk stands in a scene itself, rather than as a picture among other things, whose keys are not its
    /// own.
    private boolean isShownBy(Scene scene) {
        return Stream.iterate((Node) root, Objects::nonNull, Node::getParent).anyMatch(scene.getRoot()::equals);
    }

    private void leave(Scene scene) {
        scene.removeEventFilter(KeyEvent.ANY, keys);
        scene.removePostLayoutPulseListener(follow);
    }

    /// Another page or sheet is shown.
    ///
    /// @param again whether the visitor comes back to where they were on it
    public void arrive(boolean again) {
        cursor.arrive(kiosk.page(), again);
        ring.leave();
        if (switches.scanning()) {
            FxThread.later(() -> {
                if (switches.scanning() && !kiosk.asleep()) {
                    switches.arrive(kiosk.page());
                }
            });
        }
        if (driving) {
            FxThread.later(() -> {
                ReadingList list = kiosk.shown();
                if (driving && list.title() >= 0) {
                    mark(list, cursor.at(list).orElse(list.title()));
                }
            });
        }
    }

    /// Lets no key choose anything for a moment: what it was meant for has gone.
    public void hold() {
        gate.closeFor(AFTER_PAGE_CHANGE);
    }

    /// A sheet was closed: the keys are where they were on the page below it.
    public void returned() {
        arrive(true);
        if (narrator.speaks()) {
            FxThread.later(() -> say(kiosk.shown()));
        }
    }

    /// The visit has ended.
    public void forget() {
        cursor.forget();
        switches.end();
        switched = oneSwitch;
        lesson = false;
        helped = false;
        dark.darken(false);
        driving = false;
        ring.leave();
    }

    /// A finger wants to see: it finds the screen light, and does nothing else.
    private void touched(MouseEvent press) {
        if (dark.dark()) {
            dark.darken(false);
            press.consume();
        }
        driving = false;
        lesson = false;
        switches.end();
        ring.leave();
        narrator.interrupt();
    }

    private void key(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            gate.released(event.getCode());
        } else if (event.getEventType() == KeyEvent.KEY_TYPED) {
            typed(event);
        } else if (kiosk.anyKey().isPresent()) {
            event.consume();
            if (gate.letsIn(event.getCode(), true)) {
                narrator.interrupt();
                kiosk.anyKey().ifPresent(Runnable::run);
            }
        } else {
            PadKey.of(event).filter(key -> !key.isSwitch() || switches()).ifPresent(key -> {
                event.consume();
                if (gate.letsIn(event.getCode(), key.chooses())) {
                    press(key);
                }
            });
        }
    }

    /// Whether the keys of the two switches are switches here: not where a keyboard writes, unless the visitor uses
    /// switches.
    private boolean switches() {
        return switched || !kiosk.writes();
    }

    private void typed(KeyEvent event) {
        if (!SWITCHED.contains(event.getCharacter())) {
            if (switched && kiosk.writes() && writing(event.getCharacter())) {
                switched = false;
                switches.end();
                ring.leave();
            }
        } else if (switches()) {
            event.consume();
        }
        observe(false);
    }

    private static boolean writing(String character) {
        return character.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private void press(PadKey key) {
        narrator.interrupt();
        if (lesson) {
            teach(key);
        } else if (key.isSwitch()) {
            press(key == PadKey.SWITCH_CHOOSE);
        } else if (kiosk.asleep()) {
            switches.end();
            kiosk.wake();
            driving = true;
            hear();
        } else {
            switches.end();
            driving = true;
            act(key);
        }
    }

    /// A switch was pressed: the first press begins the visit, or shows where it leads.
    private void press(boolean chooses) {
        if (switches.scanning() && !kiosk.asleep()) {
            switches.press(chooses);
            return;
        }
        driving = false;
        switched = true;
        switches.begin();
        if (kiosk.asleep()) {
            kiosk.wake();
        }
        kiosk.unhurried();
    }

    /// Chooses something for whoever uses switches.
    private void choose(Target target) {
        Object page = kiosk.page();
        target.executeAccessibleAction(AccessibleAction.FIRE);
        FxThread.later(() -> {
            if (page.equals(kiosk.page()) && switches.scanning()) {
                root.layout();
                switches.arrive(page);
            }
        });
    }

    /// Says what a key does, instead of doing it, until the one that leads back.
    private void teach(PadKey key) {
        if (key == PadKey.BACK) {
            lesson = false;
            say(kiosk.shown());
        } else {
            narrator.answer(List.of(narrator.own(key.lesson())));
        }
    }

    private void act(PadKey key) {
        boolean again = helped;
        helped = key == PadKey.HELP && narrator.speaks();
        switch (key) {
            case NEXT -> move(1);
            case BEFORE -> move(-1);
            case NEXT_PART -> turn(1);
            case PART_BEFORE -> turn(-1);
            case CHOOSE -> choose();
            case BACK -> kiosk.back();
            case HOME -> kiosk.home();
            case HELP -> help(again);
            case AGAIN -> narrator.again();
            case SLOWER -> narrator.change(-1, 0);
            case FASTER -> narrator.change(1, 0);
            case SOFTER -> narrator.change(0, -1);
            case LOUDER -> narrator.change(0, 1);
            case LANGUAGE -> kiosk.languages();
            case PAUSE -> narrator.interrupt();
            case DARK -> darken();
            case SWITCH_ON, SWITCH_CHOOSE -> {
                // Have been acted on above.
            }
        }
    }

    private void move(int step) {
        ReadingList list = kiosk.shown();
        List<ReadingItem> items = list.items();
        if (items.isEmpty()) {
            return;
        }
        int from = cursor.at(list).orElse(narrator.speaks() ? list.title() : step > 0 ? -1 : 0);
        int at = from;
        for (int i = 0; i < items.size(); i++) {
            at = Math.floorMod(at + step, items.size());
            if (stops(items.get(at))) {
                boolean round = step > 0 ? at <= from : at >= from;
                go(list, at, round ? List.of(narrator.own("speech.start")) : List.of(),
                        round ? Optional.of(Earcon.END_OF_LIST) : Optional.empty());
                return;
            }
        }
    }

    /// Whether the keys stop at an item: at all that can be heard, else at what can be chosen.
    private boolean stops(ReadingItem item) {
        return narrator.speaks() || item.action();
    }

    private void turn(int step) {
        ReadingList list = kiosk.shown();
        List<ReadingItem> items = list.items();
        if (items.isEmpty()) {
            return;
        }
        int group = items.get(cursor.at(list).orElse(Math.max(0, list.title()))).group();
        for (int i = 0; i < list.groups(); i++) {
            group = Math.floorMod(group + step, list.groups());
            Optional<ReadingItem> first = list.group(group).stream().filter(this::stops).findFirst();
            if (first.isPresent()) {
                go(list, items.indexOf(first.get()), letters(list.group(group)), Optional.empty());
                return;
            }
        }
    }

    /// Returns the keys of a row of the keyboard on the screen, as one text; nothing for other parts.
    private List<Wording> letters(List<ReadingItem> group) {
        boolean row = group.stream().allMatch(item -> item.node().getStyleClass().contains(KEY));
        return row
                ? List.of(new Wording(String.join(", ", group.stream().map(item -> item.texts().getFirst().text())
                        .toList()), language.get(), false))
                : List.of();
    }

    private void go(ReadingList list, int at, List<Wording> before, Optional<Earcon> earcon) {
        cursor.move(list, at);
        mark(list, at);
        ReadingItem item = list.items().get(at);
        narrator.answer(Stream.concat(before.stream(), narrator.item(list, item).stream()).toList(),
                earcon.or(() -> Narrator.earcon(item)));
    }

    private void mark(ReadingList list, int at) {
        ReadingItem item = list.items().get(at);
        item.target().ifPresentOrElse(Target::requestFocus, root::requestFocus);
        ring.surround(item.node());
    }

    private void choose() {
        ReadingList list = kiosk.shown();
        OptionalInt at = cursor.at(list);
        Optional<Target> target = at.isPresent() ? list.items().get(at.getAsInt()).target() : Optional.empty();
        if (target.isEmpty()) {
            narrator.answer(where(list), Optional.of(Earcon.ERROR));
            return;
        }
        observe(target.get().getStyleClass().contains(MORE));
        target.get().executeAccessibleAction(AccessibleAction.FIRE);
    }

    /// Says where the keys are.
    private void say(ReadingList list) {
        narrator.answer(where(list), Optional.empty());
    }

    private List<Wording> where(ReadingList list) {
        List<ReadingItem> items = list.items();
        return items.isEmpty()
                ? List.of()
                : narrator.item(list, items.get(cursor.at(list).orElse(Math.max(0, list.title()))));
    }

    /// @param again whether the last key asked for help too
    private void help(boolean again) {
        if (!narrator.speaks()) {
            hear();
            return;
        }
        if (again) {
            lesson = true;
            helped = false;
            narrator.answer(List.of(narrator.own("lesson.begin")));
            return;
        }
        ReadingList list = kiosk.shown();
        if (list.title() >= 0) {
            List<Wording> said = new ArrayList<>(list.items().get(list.title()).texts());
            cursor.at(list).ifPresent(at -> said.addAll(narrator.item(list, list.items().get(at))));
            said.add(narrator.own("speech.keys"));
            said.add(narrator.own("lesson.how"));
            narrator.answer(said);
        }
    }

    /// Makes the screen dark for whoever only listens, and light again.
    private void darken() {
        if (narrator.speaks()) {
            dark.darken(!dark.dark());
            narrator.answer(List.of(narrator.own(dark.dark() ? "speech.dark" : "speech.light")));
        }
    }

    /// Makes a dark screen light, as a phone is to see something on it, and says so.
    public void lighten() {
        if (dark.dark()) {
            dark.darken(false);
            narrator.answer(List.of(narrator.own("speech.light")));
        }
    }

    /// Begins to read pages aloud, where the machine has a voice.
    private void hear() {
        if (narrator.canSpeak()) {
            kiosk.hear();
            List<Wording> said = new ArrayList<>(List.of(narrator.own("speech.on"), narrator.own("speech.keys")));
            OFFERED.stream().filter(other -> other != language.get()).map(other -> new Wording(
                    language.messages(other).text("speech.languages"), other, false)).forEach(said::add);
            narrator.answer(said);
        }
    }

    /// Says what a key changed on the page, if the page stays: what the keys are at, texts that are new, and the
    /// first of a list in which something is new.
    ///
    /// @param onward whether the keys go to what is new
    private void observe(boolean onward) {
        if (!driving) {
            return;
        }
        Object page = kiosk.page();
        List<String> before = kiosk.shown().items().stream().map(ReadingItem::said).toList();
        FxThread.later(() -> {
            if (page.equals(kiosk.page())) {
                root.layout();
                changed(before, onward);
            }
        });
    }

    private void changed(List<String> before, boolean onward) {
        ReadingList list = kiosk.shown();
        List<ReadingItem> fresh = list.items().stream().filter(item -> !before.contains(item.said())).toList();
        Optional<ReadingItem> first = fresh.stream().filter(ReadingItem::action).findFirst();
        OptionalInt at = onward && first.isPresent()
                ? OptionalInt.of(list.items().indexOf(first.get()))
                : cursor.at(list);
        at.ifPresent(index -> {
            cursor.move(list, index);
            mark(list, index);
        });
        Optional<ReadingItem> here = at.stream().mapToObj(list.items()::get).findFirst();
        List<Wording> said = new ArrayList<>();
        here.ifPresent(item -> said.addAll(narrator.item(list, item)));
        if (!onward) {
            fresh.stream().filter(item -> !item.action()).forEach(item -> said.addAll(item.texts()));
            first.map(item -> list.group(item.group()).getFirst())
                    .filter(item -> said.stream().noneMatch(text -> text.equals(item.texts().getFirst())))
                    .ifPresent(item -> said.add(item.texts().getFirst()));
        }
        if (!said.isEmpty()) {
            narrator.answer(said, kiosk.inVain() ? Optional.of(Earcon.ERROR) : here.flatMap(Narrator::earcon));
        }
    }
}
