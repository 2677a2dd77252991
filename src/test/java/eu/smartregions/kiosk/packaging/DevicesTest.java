package eu.smartregions.kiosk.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the settings say about touch panel and keyboards becomes rules of the system.
@EnabledOnOs(value = OS.LINUX, disabledReason = "Only Linux has kiosk-devices")
final class DevicesTest {
    private static final Pattern MATRIX = Pattern.compile("LIBINPUT_CALIBRATION_MATRIX}=\"([^\"]*)\"");

    @TempDir
    private Path folder;

    /// A picture that is turned clockwise by so many degrees has its top left corner at another corner of the panel: a
    /// finger there must be a finger at (0, 0).
    @ParameterizedTest
    @CsvSource({"0, 0, 0, 1, 0", "90, 1, 0, 1, 1", "180, 1, 1, 0, 1", "270, 0, 1, 0, 0"})
    void touchesAreTurnedWithThePicture(int degrees, int left, int top, int rightX, int rightY) throws Exception {
        double[] matrix = matrix(rules("display.rotation = " + degrees));
        assertEquals("0.0 0.0", at(matrix, left, top));
        assertEquals("1.0 0.0", at(matrix, rightX, rightY));
    }

    @Test
    void touchesMayBeTurnedOtherwise() throws Exception {
        assertTrue(rules("display.rotation = 90\ndisplay.touch = 0").contains("=\"1 0 0 0 1 0\""));
        assertTrue(rules("display.touch = 0.5 0 0.25 0 1 -1").contains("=\"0.5 0 0.25 0 1 -1\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''", "display.rotation = 45", "display.touch = \"$(id)\"",
            "display.touch = 1 2 3", "# display.rotation = 90", "display.rotationX = 90"})
    void whatIsNoSettingTurnsNothing(String lines) throws Exception {
        assertTrue(rules(lines).contains("=\"1 0 0 0 1 0\""), lines);
    }

    @Test
    void usbKeyboardsAreHeardOnlyWhereThatIsSaid() throws Exception {
        assertTrue(rules("").contains("LIBINPUT_IGNORE_DEVICE"));
        assertTrue(rules("usb.keyboards = perhaps").contains("LIBINPUT_IGNORE_DEVICE"));
        assertFalse(rules("usb.keyboards = allow").contains("LIBINPUT_IGNORE_DEVICE"));
    }

    @Test
    void socketsOfHeadphonesMayBeReadByTheKioskAndKeyboardsMayNot() throws Exception {
        String rule = rules("").lines().filter(line -> line.contains("GROUP=")).findFirst().orElseThrow();
        assertEquals("SUBSYSTEM==\"input\", KERNEL==\"event*\", ENV{ID_INPUT_SWITCH}==\"1\", ENV{ID_INPUT_KEY}!=\"1\","
                + " GROUP=\"smart-regions-kiosk\", MODE=\"0640\"", rule);
    }

    @Test
    void whatStaffFoundOutCorrectsWhatIsTurned() throws Exception {
        touch("matrix = 1.000000 0.000000 -0.100000 0.000000 1.000000 0.000000");
        assertTrue(rules("").contains("=\"1.000000 0.000000 -0.100000 0.000000 1.000000 0.000000\""), rules(""));
        double[] both = matrix(rules("display.rotation = 180"));
        assertEquals("0.9 1.0", at(both, 0, 0));
        touch("matrix = 1 0 0 0 1 $(id)");
        assertTrue(rules("").contains("=\"1 0 0 0 1 0\""), rules(""));
    }

    private void touch(String line) throws IOException {
        Files.writeString(folder.resolve("touch.properties"), "tried = 2026-12-01T08:00:00Z\n" + line + "\n");
    }

    private String rules(String lines) throws IOException, InterruptedException {
        Path settings = folder.resolve("kiosk.properties");
        Files.writeString(settings, lines + "\n");
        ProcessBuilder builder = new ProcessBuilder("sh", "packaging/image/bin/kiosk-devices", "--print")
                .redirectErrorStream(true);
        builder.environment().put("KIOSK_SETTINGS", settings.toString());
        builder.environment().put("KIOSK_TOUCH", folder.resolve("touch.properties").toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    private static double[] matrix(String rules) {
        Matcher found = MATRIX.matcher(rules);
        assertTrue(found.find(), rules);
        return Pattern.compile(" ").splitAsStream(found.group(1)).mapToDouble(Double::parseDouble).toArray();
    }

    private static String at(double[] matrix, double x, double y) {
        return (matrix[0] * x + matrix[1] * y + matrix[2]) + " " + (matrix[3] * x + matrix[4] * y + matrix[5]);
    }
}
