package eu.smartregions.kiosk.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.ui.Finger;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Headphones are noticed by what Linux tells of its input devices, here written into files as the kernel would.
final class HeadphoneSocketTest {
    private static final String LISTED = """
            I: Bus=0019 Vendor=0000 Product=0005 Version=0000
            N: Name="Lid Switch"
            H: Handlers=event1
            B: EV=21
            B: SW=1

            I: Bus=0003 Vendor=046d Product=c31c Version=0110
            N: Name="Keyboard"
            H: Handlers=sysrq kbd leds event2
            B: EV=120013
            B: KEY=1000000000007 ff9f207ac14057ff febeffdfffefffff fffffffffffffffe

            I: Bus=0000 Vendor=0000 Product=0000 Version=0000
            N: Name="HDA Intel PCH Headphone"
            H: Handlers=event12
            B: EV=21
            B: SW=4

            I: Bus=0000 Vendor=0000 Product=0000 Version=0000
            N: Name="HDA Intel PCH HDMI/DP,pcm=3"
            H: Handlers=event13
            B: EV=21
            B: SW=140

            I: Bus=0019 Vendor=0000 Product=0000 Version=0000
            N: Name="Headset"
            H: Handlers=kbd event14
            B: EV=23
            B: SW=14
            """;

    @TempDir
    private Path folder;

    @Test
    void isASwitchForHeadphonesThatMayBeRead() throws IOException {
        for (int number : new int[]{1, 2, 12, 13, 14}) {
            Files.createFile(folder.resolve("event" + number));
        }
        HeadphoneSocket socket = new HeadphoneSocket(Files.writeString(folder.resolve("listed"), LISTED), folder);
        assertEquals(List.of(folder.resolve("event12"), folder.resolve("event14")), socket.events());
        Files.delete(folder.resolve("event14"));
        assertEquals(List.of(folder.resolve("event12")), socket.events());
    }

    @Test
    void tellsThatHeadphonesArePluggedInAndPulledOutAndNothingElse() throws IOException {
        int[][] happened = {{5, 2, 1}, {0, 0, 0}, {1, 2, 1}, {5, 4, 1}, {5, 2, 0}, {0, 0, 0}, {5, 2, 1}};
        ByteBuffer bytes = ByteBuffer.allocate(24 * happened.length + 7).order(ByteOrder.nativeOrder());
        IntStream.range(0, happened.length).forEach(i -> bytes.position(24 * i + 16).putShort((short) happened[i][0])
                .putShort((short) happened[i][1]).putInt(happened[i][2]));
        Files.write(folder.resolve("event12"), bytes.array());
        List<Boolean> told = new CopyOnWriteArrayList<>();
        new HeadphoneSocket(Files.writeString(folder.resolve("listed"), LISTED), folder).listen(told::add);
        Finger.await("all that happened", () -> told.size() == 3);
        assertEquals(List.of(true, false, true), told);
    }

    @Test
    void isNotMissedByAMachineThatHasNone() {
        new HeadphoneSocket(folder.resolve("none"), folder).listen(_ -> {
            throw new AssertionError("nothing is plugged in");
        });
        assertEquals(List.of(), new HeadphoneSocket(folder.resolve("none"), folder).events());
    }
}
