package eu.smartregions.kiosk.screen.speech;

import eu.smartregions.kiosk.content.text.Wording;
import eu.smartregions.kiosk.ui.FxThread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.layout.Region;

/// Says what a key changed on a page that stays: what the keys are at, texts that are new, and the first of a list in
/// which something is new.
final class PageChanges {
    private final Region root;
    private final Narrator narrator;
    private final DrivenKiosk kiosk;
    private final ReadingWalk walk;

    /// @param root is laid out before it is said what has changed on it
    PageChanges(Region root, Narrator narrator, DrivenKiosk kiosk, ReadingWalk walk) {
        this.root = root;
        this.narrator = narrator;
        this.kiosk = kiosk;
        this.walk = walk;
    }

    /// Says what a key that is acted upon right after this changes.
    ///
    /// @param onward whether the keys go to what is new
    void observe(boolean onward) {
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
                : walk.at(list);
        at.ifPresent(index -> walk.stand(list, index));
        Optional<ReadingItem> here = walk.here(list);
        List<Wording> said = new ArrayList<>();
        here.ifPresent(item -> said.addAll(narrator.item(list, item)));
        if (!onward) {
            said.addAll(news(list, fresh, said));
        }
        if (!said.isEmpty()) {
            narrator.answer(said, kiosk.inVain() ? Optional.of(Earcon.ERROR) : here.flatMap(Narrator::earcon));
        }
    }

    /// Returns the texts that are new, and the first of the list that has something new to choose, unless that is said
    /// anyway.
    private static List<Wording> news(ReadingList list, List<ReadingItem> fresh, List<Wording> said) {
        List<Wording> news = new ArrayList<>();
        fresh.stream().filter(item -> !item.action()).forEach(item -> news.addAll(item.texts()));
        fresh.stream().filter(ReadingItem::action).findFirst()
                .map(item -> list.group(item.group()).getFirst().texts().getFirst())
                .filter(first -> !said.contains(first) && !news.contains(first)).ifPresent(news::add);
        return news;
    }
}
