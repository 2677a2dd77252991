package eu.smartregions.kiosk.screen.speech;

import eu.smartregions.kiosk.content.text.Wording;
import eu.smartregions.kiosk.ui.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;

/// Something on a page that is heard as one: a heading, a text, a code, or something to choose.
///
/// @param node    where it is on the page
/// @param texts   what is to be read there, each in its own language, the name first
/// @param heading whether it begins a part of the page
/// @param group   the number of the part of the page that it is in, from 0
public record ReadingItem(Node node, List<Wording> texts, boolean heading, int group) {
    public ReadingItem {
        texts = List.copyOf(texts);
    }

    /// Returns what there is to choose, if anything.
    public Optional<Target> target() {
        return node instanceof Target target ? Optional.of(target) : Optional.empty();
    }

    /// Whether it can be chosen.
    public boolean action() {
        return node instanceof Target;
    }

    /// Returns all that it says, as one text.
    public String said() {
        return texts.stream().map(Wording::text).collect(Collectors.joining(". "));
    }
}
