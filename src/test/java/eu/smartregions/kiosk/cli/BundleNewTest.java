package eu.smartregions.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eu.smartregions.kiosk.launch.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// `kiosk bundle new` writes a bundle that an exhibitor can start from.
final class BundleNewTest {
    private final Said said = new Said();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"region", "organisation", "exhibition"})
    void makesABundleThatOnlyRemindsOfItsPlaceholders(String kind) {
        Path bundle = folder.resolve("Our bundle");
        assertEquals(0, said.execute("bundle", "new", bundle.toString(), "--kind", kind));
        assertTrue(said.out().contains("Begin with " + bundle.resolve("README.md")), said::out);
        assertEquals(0, said.execute("bundle", "check", bundle.toString()));
        List<String> others = said.out().lines().filter(line -> line.contains(" warning ") || line.contains(" error "))
                .filter(line -> !line.contains(" placeholder: ") && !line.contains(" no-outline: ")).toList();
        assertEquals(List.of(), others.stream().filter(line -> !line.startsWith("0 errors")).toList());
        assertTrue(said.out().contains("placeholder: This still says"), said::out);
        assertEquals(!kind.equals("organisation"), said.out().contains("placeholder: This still is the picture of "
                + "the example."), said::out);
        assertTrue(said.out().contains("\nNot ready to be handed over: "), said::out);
        assertEquals(kind.equals("region"), said.out().contains("\nIn lists only, since the exhibition's map does "
                + "not draw it: eu-our-bundle\n"),
                said::out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"region", "organisation", "exhibition"})
    void makesFilesThatTheirSchemasTake(String kind) throws IOException {
        Path bundle = folder.resolve("new");
        said.execute("bundle", "new", bundle.toString(), "--kind", kind);
        try (Stream<Path> files = Files.walk(bundle)) {
            for (Path file : files
                    .filter(path -> path.toString().endsWith(".json") && !path.toString().contains("schema.json"))
                    .toList()) {
                String text = Files.readString(file);
                Path schema = file.resolveSibling(JsonMapper.shared().readTree(text).get("$schema").asString());
                assertEquals(List.of(), SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(schema), InputFormat.JSON).validate(text, InputFormat.JSON));
            }
        }
    }

    @Test
    void takesTheIdentifierFromTheFoldersName() throws IOException {
        Path bundle = folder.resolve("at-Kärnten");
        said.execute("bundle", "new", bundle.toString(), "--kind", "region");
        assertTrue(Files.readString(bundle.resolve("region.json")).contains("\"id\": \"at-karnten\""));
        said.execute("bundle", "new", folder.resolve("my-region").toString(), "--kind", "region");
        assertTrue(Files.readString(folder.resolve("my-region/region.json")).contains("\"id\": \"eu-my-region\""));
        assertTrue(said.out().contains("The id is \"eu-my-region\": "), said::out);
        said.execute("bundle", "new", folder.resolve("gr-crete").toString(), "--kind", "region");
        assertTrue(said.out().contains("The id is \"el-crete\": "), said::out);
        said.execute("bundle", "new", folder.resolve("be-flanders").toString(), "--kind", "region");
        assertFalse(said.out().contains("The id is"), said::out);
    }

    @Test
    void leavesAFolderAloneThatIsNotEmpty() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        assertEquals(ExitCode.FAILED, said.execute("bundle", "new", folder.toString(), "--kind", "region"));
        assertEquals("The folder " + folder + " is not empty; name a new one.", said.err().strip());
        assertEquals(List.of(folder.resolve("notes.txt")),
                List.of(folder.toFile().listFiles()).stream().map(java.io.File::toPath).toList());
    }

    @Test
    void packsAndChecksAnOrganisation() throws IOException {
        Path bundle = folder.resolve("bank");
        Path zip = folder.resolve("bank.zip");
        said.execute("bundle", "new", bundle.toString(), "--kind", "organisation");
        Path file = bundle.resolve("organisation.json");
        Files.writeString(file, Files.readString(file).replace("[", "").replace("]", ""));
        assertEquals(0, said.execute("bundle", "pack", bundle.toString(), "--out", zip.toString()));
        assertEquals(0, said.execute("bundle", "check", zip.toString(), "--format", "json"));
        assertTrue(
                said.out().contains("\"kind\": \"organisation\", \"id\": \"bank\"")
                        || said.out().contains("\"id\": \"bank\""),
                said::out);
    }
}
