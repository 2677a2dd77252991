package eu.smartregions.kiosk.screen.speech;

import eu.smartregions.kiosk.content.text.Wording;
import eu.smartregions.kiosk.ui.FxThread;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Says what a visitor who asked for speech is to hear, one thing after another: first what is answered to a key, then
/// the page. A page is said once it is laid out, and nothing but the visitor interrupts it.
public final class Narrator {
    private final Optional<Speech> speech;
    private final LanguageChoice language;
    private final BooleanSupplier wanted;
    private final Supplier<ReadingList> shown;
    private final List<Wording> answers = new ArrayList<>();
    private List<Wording> last = List.of();
    private Manner manner = Manner.USUAL;
    /// Counts the pages that were to be said; only the last of them is.
    private long pages;
    private boolean pageComes;

    /// @param speech the voice, where there is one
    /// @param wanted whether the visitor wants to hear pages
    /// @param shown  what can be read and chosen now
    public Narrator(Optional<Speech> speech, LanguageChoice language, BooleanSupplier wanted,
            Supplier<ReadingList> shown) {
        this.speech = speech;
        this.language = language;
        this.wanted = wanted;
        this.shown = shown;
    }

    /// Whether pages can be read aloud.
    public boolean canSpeak() {
        return speech.isPresent();
    }

    /// Whether the visitor hears pages.
    boolean speaks() {
        return canSpeak() && wanted.getAsBoolean();
    }

    /// Stops.
    public void hush() {
        speech.ifPresent(Speech::hush);
    }

    /// Stops, as the visitor does something: what was about to be said is not said either.
    void interrupt() {
        pages++;
        pageComes = false;
        answers.clear();
        hush();
    }

    /// Stops, and reads the page or sheet that is shown now: its title, how much there is, then everything on it.
    public void sayPage() {
        hush();
        if (wanted.getAsBoolean()) {
            long mine = ++pages;
            pageComes = true;
            // Once it is laid out: what does not fit, such as More, shows only then.
            FxThread.later(() -> {
                if (mine == pages) {
                    pageComes = false;
                    say(page(shown.get()), Optional.of(Earcon.PAGE));
                }
            });
        }
    }

    /// Says something at once, in place of what is being said; before a page that is about to be said.
    void answer(List<Wording> texts) {
        answer(texts, Optional.empty());
    }

    /// Says something at once as [#answer(List)] does.
    ///
    /// @param earcon sounds before it, if no page is about to be said
    void answer(List<Wording> texts, Optional<Earcon> earcon) {
        if (pageComes) {
            answers.addAll(texts);
        } else {
            say(texts, earcon);
        }
    }

    /// Says the end of the visit, and forgets how fast and loud the visitor wanted it.
    ///
    /// @param heard whether the visitor heard pages
    public void sayEnd(boolean heard) {
        interrupt();
        if (heard) {
            utter(List.of(own("speech.end")), Optional.empty());
        }
        last = List.of();
        manner = Manner.USUAL;
    }

    /// Says an item of the page: its name and what else is written on it, whether it is chosen, where it stands.
    void sayItem(ReadingList list, ReadingItem item) {
        answer(item(list, item), earcon(item));
    }

    /// Returns the sound of something that the keys come to.
    static Optional<Earcon> earcon(ReadingItem item) {
        return item.target().filter(Target::chosen).map(_ -> Earcon.SELECTED);
    }

    List<Wording> item(ReadingList list, ReadingItem item) {
        List<Wording> texts = new ArrayList<>(item.texts());
        if (item.target().filter(Target::chosen).isPresent()) {
            texts.add(own("speech.chosen"));
        }
        if (item.action()) {
            texts.add(own("speech.button"));
        }
        List<ReadingItem> around = list.group(item.group());
        if (around.size() > 1) {
            texts.add(own("speech.position", around.indexOf(item) + 1, around.size()));
        }
        return texts;
    }

    /// Says what a switch stops at.
    ///
    /// @param number of how many
    void sayStop(ScanStop stop, int number, int of) {
        answer(List.of(new Wording(stop.name(), language.get(), false),
                own(stop.inside().isEmpty() ? "speech.button" : "speech.group"),
                own("speech.position", number, of)));
    }

    /// Says a number at once, such as that of the seconds left.
    public void sayNumber(int number) {
        answer(List.of(new Wording(Integer.toString(number), language.get(), false)), Optional.of(Earcon.TIME));
    }

    /// Says the last thing again.
    void again() {
        say(last, Optional.empty());
    }

    /// Speaks differently from now on, and says so.
    ///
    /// @param faster steps
    /// @param louder steps
    void change(int faster, int louder) {
        manner = manner.faster(faster).louder(louder);
        answer(List.of(faster == 0
                ? own("speech.volume", manner.loudness())
                : own("speech.speed", manner.speed() + 1)));
    }

    /// Returns one of the kiosk's own messages, to be said in the language in force.
    Wording own(String key, Object... arguments) {
        return new Wording(messages().text(key, arguments), language.get(), false);
    }

    /// Returns things that are said in one breath, in the language in force.
    Wording own(List<String> things) {
        return new Wording(String.join(", ", things), language.get(), false);
    }

    private Messages messages() {
        return language.messages(language.get());
    }

    /// Returns all that a page says.
    List<Wording> page(ReadingList list) {
        int title = list.title();
        if (title < 0) {
            return List.of();
        }
        List<ReadingItem> items = list.items();
        return Stream.of(items.get(title).texts().stream(), Stream.of(own("speech.count", items.size())),
                IntStream.range(0, items.size()).filter(i -> i != title).mapToObj(items::get)
                        .flatMap(item -> item.texts().stream()))
                .flatMap(texts -> texts).toList();
    }

    /// Returns the texts with those in the same language that follow one another as one, so that the voice does not
    /// change more often than it must. The first, which is waited for, stays alone.
    private static List<Wording> joined(List<Wording> texts) {
        List<Wording> joined = new ArrayList<>();
        for (Wording text : texts) {
            if (joined.size() > 1 && joined.getLast().language() == text.language()) {
                Wording before = joined.removeLast();
                joined.add(new Wording(before.text() + (before.text().endsWith(".") ? "\n" : ".\n") + text.text(),
                        text.language(), false));
            } else {
                joined.add(text);
            }
        }
        return joined;
    }

    private void say(List<Wording> texts, Optional<Earcon> earcon) {
        if (wanted.getAsBoolean()) {
            last = Stream.concat(answers.stream(), texts.stream()).toList();
            utter(last, earcon);
        }
        answers.clear();
    }

    private void utter(List<Wording> texts, Optional<Earcon> earcon) {
        speech.ifPresent(voice -> voice.say(joined(texts), manner, earcon));
    }
}
