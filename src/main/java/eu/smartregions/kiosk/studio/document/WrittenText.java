package eu.smartregions.kiosk.studio.document;

import eu.smartregions.kiosk.bundle.json.JsonEdit;
import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.bundle.read.Limit;
import eu.smartregions.kiosk.bundle.read.Translations;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/// The text of a file while it is edited. The text itself is the only truth: every edit changes one value in
/// it and leaves the rest as it is written, and every edit can be undone to the same bytes.
///
/// Places are the names and indexes that lead to a value.
public final class WrittenText {
    private static final long PAUSE_NANOS = 1_000_000_000L;

    private final LongSupplier clock;
    private final Deque<Step> before = new ArrayDeque<>();
    private final Deque<Step> after = new ArrayDeque<>();
    private final List<Consumer<Change>> listeners = new ArrayList<>();
    private byte[] text;
    private JsonValue root;
    private List<String> typing = List.of();
    private long typed;

    /// A text that an edit led away from, and where it was.
    private record Step(byte[] text, List<String> place) {
    }

    /// What happened to the text.
    ///
    /// @param place  where
    /// @param before the text or number that was there
    /// @param shaped whether values came, went or moved, rather than one text being typed
    public record Change(List<String> place, String before, boolean shaped) {
    }

    /// @param text  of the file, which must be JSON
    /// @param clock in nanoseconds; a pause of a second ends what is undone in one step
    public WrittenText(byte[] text, LongSupplier clock) {
        this.text = text;
        this.root = JsonEdit.read(text);
        this.clock = clock;
    }

    /// Tells somebody of every change from now on.
    public void listen(Consumer<Change> listener) {
        listeners.add(listener);
    }

    /// Returns the text as it is now. It must not be changed.
    public byte[] bytes() {
        return text;
    }

    /// Returns the place of something inside another.
    public static List<String> in(List<String> place, String... steps) {
        return Stream.concat(place.stream(), Arrays.stream(steps)).toList();
    }

    /// Returns the value in a place.
    public Optional<JsonValue> at(List<String> place) {
        return JsonEdit.at(root, place);
    }

    /// Returns the text or number in a place; empty text if there is none.
    public String word(List<String> place) {
        return at(place).map(value -> switch (value) {
            case JsonValue.Text written -> written.value();
            case JsonValue.Figure number -> number.written();
            default -> "";
        }).orElse("");
    }

    /// Whether there is `true` in a place.
    public boolean flag(List<String> place) {
        return at(place).filter(value -> value instanceof JsonValue.Flag flag && flag.value()).isPresent();
    }

    /// Returns the number of things in a list.
    public int count(List<String> list) {
        return at(list).map(value -> value instanceof JsonValue.Items items ? items.values().size() : 0).orElse(0);
    }

    /// Returns the texts in a list.
    public List<String> words(List<String> list) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count(list); i++) {
            words.add(word(in(list, Integer.toString(i))));
        }
        return words;
    }

    /// Writes a text while it is typed; what is empty is taken away, with what held nothing else.
    public void type(List<String> place, String written) {
        if (!written.equals(word(place))) {
            edit(place, written.isEmpty() ? without(place) : confirmed(JsonEdit.put(text, place, written), place),
                    false);
        }
    }

    /// A translation that somebody types is no machine's any more.
    private static byte[] confirmed(byte[] changed, List<String> place) {
        List<String> machine = in(place.subList(0, place.size() - 1), Translations.MACHINE);
        Optional<JsonValue> list = JsonEdit.at(JsonEdit.read(changed), machine);
        if (list.isPresent() && list.get() instanceof JsonValue.Items codes) {
            for (int i = 0; i < codes.values().size(); i++) {
                if (codes.values().get(i) instanceof JsonValue.Text code && code.value().equals(place.getLast())) {
                    return JsonEdit.remove(changed, codes.values().size() == 1
                            ? machine
                            : in(machine, Integer.toString(i)));
                }
            }
        }
        return changed;
    }

    /// Says that a wording is right for the present source: it is no machine's, and not outdated any more.
    ///
    /// @param place of the text with all its wordings
    public void confirm(List<String> place, String language) {
        edit(in(place, language), marked(confirmed(text, in(place, language)), place, language), false);
    }

    /// Takes back what was typed in a place since the whole was as it is given.
    public void takeBack(List<String> place, byte[] earlier) {
        edit(place, earlier, false);
    }

    /// Writes a translation while it is typed, of the source as it is now.
    ///
    /// @param place of the text with all its wordings
    public void translate(List<String> place, String language, String written) {
        List<String> wording = in(place, language);
        if (written.isEmpty()) {
            byte[] without = JsonEdit.remove(confirmed(text, wording), in(place, Translations.OF, language));
            edit(wording, JsonEdit.remove(without, wording), false);
        } else if (!written.equals(word(wording))) {
            edit(wording, marked(confirmed(JsonEdit.put(text, wording, written), wording), place, language), false);
        }
    }

    /// Gives a translation the mark of the present source, where marks are kept.
    private static byte[] marked(byte[] changed, List<String> place, String language) {
        List<String> mark = in(place, Translations.OF, language);
        if (JsonEdit.at(JsonEdit.read(changed), mark).isEmpty()
                || !(JsonEdit.at(JsonEdit.read(changed), place).orElseThrow() instanceof JsonValue.Fields object)) {
            return changed;
        }
        return JsonEdit.put(changed, mark, Translations.read(object, Limit.TITLE).mark());
    }

    /// Writes a value.
    ///
    /// @param value maps, lists, texts, numbers and booleans
    public void set(List<String> place, Object value) {
        edit(place, JsonEdit.put(text, place, value), true);
    }

    /// Writes fields of the whole in one step that is undone as one.
    public void fill(Map<String, Object> fields) {
        byte[] changed = text;
        for (Map.Entry<String, Object> field : fields.entrySet()) {
            changed = JsonEdit.put(changed, List.of(field.getKey()), field.getValue());
        }
        edit(List.copyOf(fields.keySet()).subList(0, 1), changed, true);
    }

    /// Writes several values in one step that is undone as one; an empty list takes its place away.
    ///
    /// @param values by place
    public void setAll(Map<List<String>, List<String>> values) {
        byte[] changed = text;
        for (Map.Entry<List<String>, List<String>> value : values.entrySet()) {
            changed = value.getValue().isEmpty()
                    ? JsonEdit.remove(changed, value.getKey())
                    : JsonEdit.put(changed, value.getKey(), value.getValue());
        }
        edit(values.keySet().iterator().next(), changed, true);
    }

    /// Writes a list of words while it is chosen; an empty one is taken away. The form stays as it is.
    public void keep(List<String> place, List<String> words) {
        edit(place, words.isEmpty() ? JsonEdit.remove(text, place) : JsonEdit.put(text, place, words), false);
    }

    /// Writes a number while it is typed.
    public void count(List<String> place, Number number) {
        edit(place, JsonEdit.put(text, place, number), false);
    }

    /// Writes a point of a picture, in one step, while it is moved.
    ///
    /// @param picture whose point it is
    /// @param x       from 0 to 1
    /// @param y       from 0 to 1
    public void point(List<String> picture, double x, double y) {
        edit(picture, JsonEdit.put(JsonEdit.put(text, in(picture, "focusX"), x), in(picture, "focusY"), y), false);
    }

    /// Takes a value away, with what held nothing else.
    public void clear(List<String> place) {
        edit(place, without(place), true);
    }

    private byte[] without(List<String> place) {
        List<String> gone = place;
        while (gone.size() > 1 && lonely(gone)) {
            gone = gone.subList(0, gone.size() - 1);
        }
        return JsonEdit.remove(text, gone);
    }

    /// Whether the object around a value holds nothing else that means something alone; what is in a list stays.
    private boolean lonely(List<String> place) {
        List<String> around = place.subList(0, place.size() - 1);
        boolean item = at(around.subList(0, around.size() - 1)).filter(JsonValue.Items.class::isInstance).isPresent();
        return !item && at(around).filter(value -> value instanceof JsonValue.Fields object
                && object.values().keySet().stream().allMatch(name -> name.equals(place.getLast())
                        || name.equals(Translations.MACHINE) || name.equals(Translations.OF)))
                .isPresent();
    }

    /// Adds something at the end of a list, which is made if it is not there.
    public void add(List<String> list, Object value) {
        edit(list, at(list).isPresent()
                ? JsonEdit.put(text, in(list, Integer.toString(count(list))), value)
                : JsonEdit.put(text, list, List.of(value)), true);
    }

    /// Takes something out of a list, and the list away with the last.
    public void remove(List<String> list, int index) {
        edit(list, JsonEdit.remove(text, count(list) == 1 ? list : in(list, Integer.toString(index))), true);
    }

    /// Exchanges two neighbours of a list.
    public void swap(List<String> list, int first) {
        edit(list, JsonEdit.swap(text, list, first), true);
    }

    /// Takes another text, as somebody else left it on the disk.
    public void replace(byte[] other) {
        edit(List.of(), other, true);
    }

    private void edit(List<String> place, byte[] changed, boolean shaped) {
        if (Arrays.equals(changed, text)) {
            return;
        }
        long now = clock.getAsLong();
        boolean goesOn = !shaped && place.equals(typing) && now - typed < PAUSE_NANOS && after.isEmpty();
        if (!goesOn) {
            before.push(new Step(text, place));
        }
        typing = shaped ? List.of() : place;
        typed = now;
        after.clear();
        take(changed, new Change(place, word(place), shaped));
    }

    private void take(byte[] changed, Change change) {
        text = changed;
        root = JsonEdit.read(changed);
        List.copyOf(listeners).forEach(listener -> listener.accept(change));
    }

    /// Whether there is something to undo.
    public boolean canUndo() {
        return !before.isEmpty();
    }

    /// Whether there is something to do again.
    public boolean canRedo() {
        return !after.isEmpty();
    }

    /// Takes the last edit back.
    public void undo() {
        step(before, after);
    }

    /// Does again what was taken back.
    public void redo() {
        step(after, before);
    }

    private void step(Deque<Step> from, Deque<Step> to) {
        if (!from.isEmpty()) {
            Step step = from.pop();
            to.push(new Step(text, step.place()));
            typing = List.of();
            take(step.text(), new Change(step.place(), word(step.place()), true));
        }
    }
}
