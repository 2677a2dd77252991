package eu.smartregions.kiosk.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.smartregions.kiosk.FileText;
import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.Wording;
import eu.smartregions.kiosk.screen.ShownKiosk;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.screen.speech.Earcon;
import eu.smartregions.kiosk.screen.speech.Manner;
import eu.smartregions.kiosk.screen.speech.Speech;
import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A machine whose voice has nowhere to go: no sound card, or one that goes away in the middle of a word.
final class NoSoundTest {
    private static final String PROGRAMS = System.getenv().getOrDefault("PATH", "");
    /// The real program, which finds neither a sound server nor a sound card; writes down what it says of that.
    private static final String WITHOUT_CARD = """
            #!/bin/sh
            ALSA_CONFIG_PATH=/nowhere PULSE_SERVER=unix:/nowhere PIPEWIRE_REMOTE=/nowhere "%s" "$@" 2>> "%s"
            """;
    /// Says each text for ever, and keeps it in a file of its own.
    private static final String ENDLESS = """
            #!/bin/sh
            cat > "%s/$$.said"
            exec sleep 600
            """;
    private static final Voice.Tone TONE = new Voice.Tone(150, 80);

    @TempDir
    private Path folder;

    @Test
    void withoutASoundCardEveryKeyActsAndNothingIsLeftWaiting() throws Exception {
        Optional<Path> real = Stream.of(PROGRAMS.split(":")).map(each -> Path.of(each, "espeak-ng"))
                .filter(Files::isExecutable).findFirst();
        assumeTrue(real.isPresent(), "espeak-ng is not installed");
        Path errors = folder.resolve("errors");
        try (Voice voice = voice(WITHOUT_CARD.formatted(real.get(), errors))) {
            ShownKiosk kiosk = Toolkit.ask(() -> new ShownKiosk(Bundled.EXHIBITION, Language.EN, Size.LARGE,
                    Optional.of(new Said(voice))));
            assertEquals(new Place.Home(), after(kiosk, KeyCode.DOWN));
            assertEquals(new Place.Home(), after(kiosk, KeyCode.DOWN));
            while (!Toolkit.ask(() -> kiosk.scene.getFocusOwner() instanceof Target)) {
                after(kiosk, KeyCode.DOWN);
            }
            assertFalse(new Place.Home().equals(after(kiosk, KeyCode.ENTER)), "a page is opened");
            assertEquals(new Place.Home(), after(kiosk, KeyCode.ESCAPE));
            Finger.await("a sound card is missed", () -> Files.exists(errors) && FileText.of(errors).contains("error"));
            Finger.await("nothing is said any more", () -> !voice.speaking());
            Toolkit.run(kiosk.view::end);
        }
    }

    private static Place after(ShownKiosk kiosk, KeyCode key) {
        Toolkit.run(() -> kiosk.press(key));
        Toolkit.pause(300);
        return Toolkit.ask(kiosk.navigator::here);
    }

    @Test
    void aVoiceThatBreaksOffInMidWordLosesThatTextOnly() throws Exception {
        try (Voice voice = voice(ENDLESS.formatted(folder))) {
            voice.say(List.of(new Voice.Passage("first", "en"), new Voice.Passage("second", "en")), TONE,
                    Optional.empty());
            Finger.await("the first text", () -> said("first"));
            assertFalse(said("second"));
            ProcessHandle.current().children().filter(child -> Files.exists(folder.resolve(child.pid() + ".said")))
                    .forEach(ProcessHandle::destroyForcibly);
            Finger.await("the second text", () -> said("second"));
            voice.say(List.of(new Voice.Passage("third", "en")), TONE, Optional.empty());
            Finger.await("what is said next", () -> said("third"));
        }
    }

    private boolean said(String text) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".said"))
                    .anyMatch(file -> text.equals(FileText.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Voice voice(String program) throws IOException {
        Path file = Files.writeString(folder.resolve("espeak-ng"), program);
        assertTrue(file.toFile().setExecutable(true));
        return Voice.find(folder.toString()).orElseThrow();
    }

    /// Hands what is to be said on to the machine's voice.
    private record Said(Voice voice) implements Speech {
        @Override
        public void say(List<Wording> texts, Manner manner, Optional<Earcon> earcon) {
            voice.say(texts.stream().map(text -> new Voice.Passage(text.text(), text.language().code())).toList(),
                    new Voice.Tone(manner.wordsAMinute(), manner.volume()), Optional.empty());
        }

        @Override
        public void hush() {
            voice.hush();
        }
    }
}
