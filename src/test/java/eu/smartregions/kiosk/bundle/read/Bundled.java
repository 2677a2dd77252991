package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.content.Exhibition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The content that the kiosk comes with, read once for all tests that only look at it.
public final class Bundled {
    private static final Path CONTENT = Path.of("kiosk-content");
    public static final Exhibition EXHIBITION = ((Reading.Accepted) BundleReader.read(CONTENT)).exhibition();

    private Bundled() {
    }

    /// Returns the same as people wrote it, without what a machine translated.
    ///
    /// @param folder where it is written to
    public static Exhibition written(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(CONTENT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(CONTENT.relativize(file));
                Files.createDirectories(copy.getParent());
                if (file.toString().endsWith(".json")) {
                    JsonNode tree = JsonMapper.shared().readTree(Files.readString(file));
                    leaveOutMachine(tree);
                    Files.writeString(copy, tree.toString());
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return ((Reading.Accepted) BundleReader.read(folder)).exhibition();
    }

    private static void leaveOutMachine(JsonNode node) {
        if (node instanceof ObjectNode text && text.get("machine") instanceof ArrayNode machine) {
            List.copyOf(machine.values()).forEach(language -> text.remove(language.stringValue()));
            text.remove("machine");
        }
        node.forEach(Bundled::leaveOutMachine);
    }
}
