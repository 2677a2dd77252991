package eu.smartregions.kiosk.bundle.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.smartregions.kiosk.bundle.read.ContentFixture;
import eu.smartregions.kiosk.bundle.read.FullContent;
import eu.smartregions.kiosk.cli.Said;
import eu.smartregions.kiosk.content.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The texts of the whole exhibition that the kiosk comes with, in all languages, on their way to translators and back.
final class BundledTextsTest {
    private static final Path CONTENT = Path.of("kiosk-content");
    private final Said said = new Said();

    @TempDir
    private Path folder;
    private Path copy;

    @BeforeEach
    void copy() throws IOException {
        copy = folder.resolve("content");
        try (Stream<Path> files = Files.walk(CONTENT)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
                Path target = copy.resolve(CONTENT.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private List<Path> exported(String ending) {
        assertEquals(0, said.execute("bundle", "texts", "export", copy.toString(), "--out",
                folder.resolve("texts" + ending).toString()), said::err);
        return said.out().lines().map(Path::of).toList();
    }

    private void changesNothing(List<Path> files) throws IOException {
        Map<String, String> before = bytes();
        List<String> words = new ArrayList<>(List.of("bundle", "texts", "import", copy.toString()));
        files.forEach(file -> words.add(file.toString()));
        assertEquals(0, said.execute(words.toArray(String[]::new)), said::out);
        long texts = texts().values().stream().mapToLong(Set::size).sum();
        assertEquals("0 taken, 0 confirmed, " + 23 * texts + " unchanged, 0 outdated, 0 refused; 0 files changed\n",
                said.out());
        assertEquals(before, bytes());
    }

    private Map<String, String> bytes() throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(copy)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(copy.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return bytes;
    }

    /// The texts of the copy as JSON itself tells them: objects whose fields are languages, by file.
    private Map<String, Set<String>> texts() throws IOException {
        Map<String, Set<String>> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(copy)) {
            for (Path file : files.filter(Files::isRegularFile).filter(path -> !path.startsWith(copy.resolve("schema")))
                    .toList()) {
                Set<String> own = new TreeSet<>();
                texts(JsonMapper.shared().readTree(Files.readString(file)), "", own);
                texts.put(copy.relativize(file).toString().replace('\\', '/'), own);
            }
        }
        return texts;
    }

    private static void texts(JsonNode value, String pointer, Set<String> into) {
        if (value.isObject() && value.has("en") && value.get("en").isString()) {
            into.add(pointer);
        }
        value.propertyStream().forEach(field -> texts(field.getValue(), pointer + "/" + field.getKey(), into));
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            texts(value.get(i), pointer + "/" + i, into);
        }
    }

    private static Set<String> keys(TranslatorsBook book, String language) {
        int at = book.sheet(language).getFirst().indexOf("Key");
        return new TreeSet<>(book.sheet(language).stream().skip(1).map(row -> row.get(at)).toList());
    }

    @Test
    void everyTextOfEveryFileIsHandedOutAndNothingChangesWhenItComesBack() throws IOException {
        List<Path> book = exported(".xlsx");
        Set<String> all = new TreeSet<>();
        texts().forEach((file, pointers) -> pointers.forEach(pointer -> all.add(file + "#" + pointer)));
        assertTrue(all.size() > 2_000, () -> "texts: " + all.size());
        TranslatorsBook opened = TranslatorsBook.open(book.getFirst());
        for (Language language : Language.values()) {
            assertEquals(language == Language.EN, !opened.sheets().containsKey(language.code()));
        }
        assertEquals(all, keys(opened, "mt"));
        changesNothing(book);
    }

    /// A file of each kind with every field that there is.
    @Test
    void everyKindOfTextIsHandedOut() throws IOException {
        copy = folder.resolve("full");
        FullContent.in(ContentFixture.in(copy));
        try (Stream<Path> files = Files.walk(copy)) {
            for (Path picture : files.filter(file -> file.toString().matches(".*\\.(png|jpg|pdf)")).toList()) {
                Files.delete(picture);
            }
        }
        Set<String> all = new TreeSet<>();
        texts().forEach((file, pointers) -> pointers.forEach(pointer -> all.add(file + "#" + pointer)));
        TranslatorsBook book = TranslatorsBook.open(exported(".xlsx").getFirst());
        assertEquals(all, keys(book, "ga"));
        assertTrue(all.stream().anyMatch(key -> key.endsWith("/alt")), all::toString);
    }

    @Test
    void xliffKeepsToTheStandardAndChangesNothingWhenItComesBack() throws Exception {
        List<Path> files = exported(".xlf");
        assertEquals(23, files.size());
        Schema schema = schema();
        for (Path file : files) {
            schema.newValidator().validate(new StreamSource(file.toFile()));
            constraints(file);
        }
        changesNothing(files.reversed());
    }

    /// The schema of OASIS, as a library for XLIFF holds it.
    private static Schema schema() throws SAXException {
        URL core = BundledTextsTest.class.getClassLoader()
                .getResource("net/sf/okapi/lib/xliff2/xliff_core_2.0.xsd");
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(core);
    }

    /// What the standard demands beyond its schema (XLIFF 2.1, 4.3.1.1 to 4.3.1.36): identifiers are unique in their
    /// file, a sub-state has a prefix and a state, and only what has a target is more than initial.
    private static void constraints(Path file) throws Exception {
        Pattern subState = Pattern.compile("(?!xlf:)[^:]+:[^:]+");
        Set<String> files = new TreeSet<>();
        Set<String> units = new TreeSet<>();
        String state = "";
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "xliff" -> assertEquals("texts." + xml.getAttributeValue(null, "trgLang") + ".xlf",
                            file.getFileName().toString());
                    case "file" -> {
                        assertTrue(files.add(xml.getAttributeValue(null, "id")));
                        units.clear();
                    }
                    case "unit" -> {
                        assertTrue(state.isEmpty() || state.equals("initial"), "a state without a target");
                        assertTrue(units.add(xml.getAttributeValue(null, "id")));
                    }
                    case "segment" -> {
                        state = xml.getAttributeValue(null, "state");
                        String sub = xml.getAttributeValue(null, "subState");
                        assertTrue(sub == null || subState.matcher(sub).matches(), sub);
                    }
                    case "target" -> state = "";
                    default -> {
                    }
                }
            }
        }
        assertTrue(state.isEmpty() || state.equals("initial"), "a state without a target");
    }

    @Test
    void libreOfficeOpensAndSavesTheWorkbookWithoutAChange() throws Exception {
        assumeTrue(Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice"))),
                "LibreOffice is not installed here (apt-get install libreoffice-calc-nogui)");
        Path book = exported(".xlsx").getFirst();
        Path saved = folder.resolve("saved");
        Process office = new ProcessBuilder("soffice", "-env:UserInstallation=file://" + folder.resolve("profile"),
                "--headless", "--convert-to", "xlsx", "--outdir", saved.toString(), book.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("office.log").toFile()).start();
        assertTrue(office.waitFor(180, TimeUnit.SECONDS), "LibreOffice did not come to an end");
        changesNothing(List.of(saved.resolve("texts.xlsx")));
    }
}
