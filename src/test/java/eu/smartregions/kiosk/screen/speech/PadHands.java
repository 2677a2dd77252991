package eu.smartregions.kiosk.screen.speech;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Somebody at a pad, before the bundled exhibition on a large screen.
final class PadHands {
    private PadHands() {
    }

    /// Returns a kiosk whose visit has begun.
    static ShownKiosk begun(Optional<HeardSpeech> speech, AccessOptions access) {
        return Toolkit.ask(() -> {
            ShownKiosk kiosk = new ShownKiosk(Bundled.EXHIBITION, Language.EN, Size.LARGE, speech.map(voice -> voice));
            kiosk.begin(access);
            return kiosk;
        });
    }

    /// Lets somebody use a kiosk whose visit has begun.
    static void hands(Optional<HeardSpeech> speech, AccessOptions access, Consumer<ShownKiosk> hands) {
        ShownKiosk kiosk = begun(speech, access);
        Toolkit.run(() -> {
            hands.accept(kiosk);
            kiosk.view.end();
        });
    }

    /// Returns what the keys are at, if it can be chosen.
    static String name(ShownKiosk kiosk) {
        return kiosk.scene.getFocusOwner() instanceof Target target ? target.getAccessibleText() : null;
    }

    /// Returns a key of a keyboard that is one of the pad.
    static KeyCode code(PadKey key) {
        return Stream.of(KeyCode.values()).filter(each -> Optional.of(key).equals(PadKey.of(new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", each, false, false, false, false)))).findFirst().orElseThrow();
    }
}
