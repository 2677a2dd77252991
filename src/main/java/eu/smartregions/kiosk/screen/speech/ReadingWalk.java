package eu.smartregions.kiosk.screen.speech;

import eu.smartregions.kiosk.content.text.Wording;
import eu.smartregions.kiosk.ui.Target;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/// Leads through a page, from one thing to the next or from part to part, and says each: with speech all that can be
/// heard, without it all that can be chosen. What the keys are at has the ring, and the focus if it can be chosen.
final class ReadingWalk {
    private static final String KEY = "k-key";

    private final Region root;
    private final Narrator narrator;
    private final DrivenKiosk kiosk;
    private final ReadingCursor cursor = new ReadingCursor();
    private final FocusRing ring = new FocusRing();

    /// @param root has the focus where nothing can be chosen
    ReadingWalk(Region root, Narrator narrator, DrivenKiosk kiosk) {
        this.root = root;
        this.narrator = narrator;
        this.kiosk = kiosk;
    }

    /// Returns the ring around what the keys are at.
    FocusRing ring() {
        return ring;
    }

    /// Begins another page at its title.
    ///
    /// @param again whether the visitor comes back to where they were on it
    void arrive(boolean again) {
        cursor.arrive(kiosk.page(), again);
        ring.leave();
    }

    /// Shows where the keys are on a page that has come.
    void show() {
        ReadingList list = kiosk.shown();
        if (list.title() >= 0) {
            mark(list, cursor.at(list).orElse(list.title()));
        }
    }

    /// Forgets all pages, as the visit ends.
    void forget() {
        cursor.forget();
        ring.leave();
    }

    /// Goes to the next thing, or the one before; past the last of a page to its first, and says so.
    ///
    /// @param step 1 or -1
    void move(int step) {
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

    /// Goes to the first thing of the next part of a page, or of the one before.
    ///
    /// @param step 1 or -1
    void turn(int step) {
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
        return group.stream().allMatch(item -> item.node().getStyleClass().contains(KEY))
                ? List.of(narrator.own(group.stream().map(item -> item.texts().getFirst().text()).toList()))
                : List.of();
    }

    private void go(ReadingList list, int at, List<Wording> before, Optional<Earcon> earcon) {
        stand(list, at);
        ReadingItem item = list.items().get(at);
        narrator.answer(Stream.concat(before.stream(), narrator.item(list, item).stream()).toList(),
                earcon.or(() -> Narrator.earcon(item)));
    }

    /// Goes to an item without a word.
    void stand(ReadingList list, int at) {
        cursor.move(list, at);
        mark(list, at);
    }

    private void mark(ReadingList list, int at) {
        ReadingItem item = list.items().get(at);
        item.target().ifPresentOrElse(Target::requestFocus, root::requestFocus);
        ring.surround(item.node());
    }

    /// Returns the index of the item where the keys are; empty at the title.
    OptionalInt at(ReadingList list) {
        return cursor.at(list);
    }

    /// Returns the item where the keys are; empty at the title.
    Optional<ReadingItem> here(ReadingList list) {
        return cursor.at(list).stream().mapToObj(list.items()::get).findFirst();
    }

    /// Returns what is said of the item where the keys are, be it the title.
    List<Wording> where() {
        ReadingList list = kiosk.shown();
        List<ReadingItem> items = list.items();
        return items.isEmpty()
                ? List.of()
                : narrator.item(list, items.get(cursor.at(list).orElse(Math.max(0, list.title()))));
    }
}
