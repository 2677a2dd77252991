package eu.smartregions.kiosk.bundle.texts;

import eu.smartregions.kiosk.bundle.file.Disk;
import eu.smartregions.kiosk.content.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes the texts of a bundle for translators. No file that is there is replaced: somebody may have worked in it.
public final class TextsExport {
    private final List<ContentText> texts;
    private final List<Language> languages;
    private final Map<TextState, Integer> states = new EnumMap<>(TextState.class);
    private int leftOut;

    /// An export of a bundle.
    ///
    /// @param languages those to translate into; all of the Union where none is given
    public TextsExport(TextsFolder folder, List<Language> languages) {
        this.texts = folder.texts().toList();
        List<Language> wanted = languages.isEmpty() ? List.of(Language.values()) : languages;
        this.languages = wanted.stream().distinct().sorted()
                .filter(language -> texts.stream().anyMatch(text -> text.source() != language)).toList();
    }

    /// What was written.
    ///
    /// @param files     each with the texts in it
    /// @param languages how many languages they are to be translated into
    /// @param states    how many translations are in each state, by its word
    /// @param leftOut   texts that XLIFF cannot hold beside the others, since their source is in another language
    public record Exported(List<Path> files, int texts, int languages, Map<String, Integer> states, int leftOut) {
    }

    /// Writes all texts.
    ///
    /// @param to a file with the ending of a format; for more than one language in XLIFF, each gets a file with its
    ///           code before the ending
    /// @throws IOException with one sentence if that cannot be written or is there already
    public Exported write(Path to, Step step) throws IOException {
        TextFormat format = TextFormat.of(to);
        Map<Path, List<Language>> files = new LinkedHashMap<>();
        if (format == TextFormat.XLSX || languages.size() == 1) {
            files.put(to, languages);
        } else {
            languages.forEach(language -> files.put(withCode(to, language), List.of(language)));
        }
        for (Path file : files.keySet()) {
            refuseIfThere(file);
        }
        languages.forEach(language -> texts.stream().filter(text -> text.source() != language)
                .forEach(text -> states.merge(text.state(language), 1, Integer::sum)));
        List<Path> written = new ArrayList<>();
        for (Map.Entry<Path, List<Language>> file : files.entrySet()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            if (format == TextFormat.XLSX) {
                TextsWorkbook.write(bytes, texts, languages, step);
            } else {
                Language language = file.getValue().getFirst();
                step.at("Writing " + language.ownName(), written.size(), files.size());
                XliffDocument.write(bytes, ofOneSource(language), language);
            }
            Disk.replace(file.getKey(), bytes.toByteArray());
            written.add(file.getKey());
        }
        Map<String, Integer> counted = new LinkedHashMap<>();
        states.forEach((state, count) -> counted.put(state.words(), count));
        return new Exported(written, texts.size(), languages.size(), counted, leftOut);
    }

    /// Returns the texts whose source is in the language in which most are; XLIFF has one for all.
    private List<ContentText> ofOneSource(Language language) {
        Map<Language, List<ContentText>> bySource = texts.stream().filter(text -> text.source() != language)
                .collect(Collectors.groupingBy(ContentText::source, () -> new EnumMap<>(Language.class),
                        Collectors.toList()));
        List<ContentText> most = bySource.values().stream().max(Comparator.comparingInt(List::size)).orElseThrow();
        leftOut += bySource.values().stream().mapToInt(List::size).sum() - most.size();
        return most;
    }

    private static Path withCode(Path file, Language language) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(name.substring(0, dot) + "." + language.code() + name.substring(dot));
    }

    private static void refuseIfThere(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new IOException(file + " is there already, and somebody may have translated in it; name another "
                    + "file.");
        }
        if (!Files.isDirectory(file.toAbsolutePath().getParent())) {
            throw new IOException("There is no folder " + file.toAbsolutePath().getParent() + ".");
        }
    }
}
