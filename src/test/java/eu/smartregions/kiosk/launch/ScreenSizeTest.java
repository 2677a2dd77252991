package eu.smartregions.kiosk.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A size is two numbers of pixels that some screen has.
final class ScreenSizeTest {
    @ParameterizedTest
    @ValueSource(strings = {"1920x1080", "480x7680", "7680x480", "480x480"})
    void isReadAsItIsWritten(String text) {
        assertEquals(Optional.of(text), ScreenSize.of(text).map(ScreenSize::toString));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1920", "1920x", "1920X1080", "1920 x 1080", "-1920x1080", "479x800", "800x7681",
            "19200x1080"})
    void isNotReadFromAnythingElse(String text) {
        assertEquals(Optional.empty(), ScreenSize.of(text));
    }

    @Test
    void hasItsWidthFirst() {
        assertEquals(Optional.of(new ScreenSize(1280, 800)), ScreenSize.of("1280x800"));
    }
}
