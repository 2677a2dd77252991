package eu.smartregions.kiosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One of the project's papers, a Markdown file.
record Paper(Path file, String text) {
    private static final Pattern LINK = Pattern.compile("!?\\[[^]]*]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern OUTSIDE = Pattern.compile("(?:https?|mailto):.*");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    static Paper of(String file) throws IOException {
        Path path = Path.of(file);
        return new Paper(path, Files.readString(path));
    }

    /// All papers of the project, those that bundles begin with apart: they speak of files that are made later.
    static List<Paper> all() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String folder : List.of(".github", "kiosk-content", "packaging", "src")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".md"))
                        .filter(file -> !file.toString().contains("starter")).sorted().forEach(found::add);
            }
        }
        found.add(Path.of("README.md"));
        List<Paper> papers = new ArrayList<>();
        for (Path file : found) {
            papers.add(of(file.toString()));
        }
        return papers;
    }

    int words() {
        return text.split("\\s+").length;
    }

    /// What it links to in this project, as written.
    List<String> links() {
        return LINK.matcher(text).results().map(found -> found.group(1))
                .filter(link -> !OUTSIDE.matcher(link).matches()).toList();
    }

    /// Those of its links that lead nowhere.
    List<String> brokenLinks() throws IOException {
        List<String> broken = new ArrayList<>();
        for (String link : links()) {
            String[] parts = link.split("#", 2);
            Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]).normalize();
            if (!Files.exists(target) || parts.length > 1 && !of(target.toString()).anchors().contains(parts[1])) {
                broken.add(link);
            }
        }
        return broken;
    }

    /// What stands in code type within sentences.
    List<String> code() {
        return CODE.matcher(text).results().map(found -> found.group(1)).toList();
    }

    List<String> missing(Stream<String> wanted) {
        return wanted.filter(words -> !text.contains(words)).toList();
    }

    /// Those that no row of a table begins with, in code type.
    List<String> withoutRow(Collection<String> names) {
        return names.stream().filter(name -> !rows().contains(name)).toList();
    }

    /// Those that no row of a table begins with, whatever type they are in.
    List<String> withoutEntry(Collection<String> terms) {
        Set<String> entries = new HashSet<>();
        Pattern.compile("(?m)^\\| ([^|]+) \\|").matcher(text).results()
                .forEach(row -> entries
                        .addAll(List.of(row.group(1).split("[,()]")).stream().map(String::strip).toList()));
        return terms.stream().filter(term -> !entries.contains(term)).toList();
    }

    private Set<String> rows() {
        Set<String> rows = new HashSet<>();
        Pattern.compile("(?m)^\\| ([^|]+) \\|").matcher(text).results()
                .forEach(row -> CODE.matcher(row.group(1)).results().forEach(code -> rows.add(code.group(1))));
        return rows;
    }

    /// The names of its headings as links write them.
    private Set<String> anchors() {
        Set<String> anchors = new HashSet<>();
        HEADING.matcher(text).results().forEach(heading -> anchors.add(heading.group(1).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\d -]", "").replace(' ', '-')));
        return anchors;
    }
}
