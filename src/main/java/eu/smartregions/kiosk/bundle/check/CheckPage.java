package eu.smartregions.kiosk.bundle.check;

import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.read.Limit;
import eu.smartregions.kiosk.content.Framing;
import eu.smartregions.kiosk.content.Picture;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes the result of a check as one HTML page that needs no other file: to be read in any browser, and printed.
public final class CheckPage {
    private final BundleCheck examination;
    private final List<Visibility> visibility;
    private final StringBuilder html = new StringBuilder();

    private CheckPage(BundleCheck examination, List<Visibility> visibility) {
        this.examination = examination;
        this.visibility = visibility;
    }

    /// Returns the page.
    ///
    /// @throws IOException if a picture cannot be read
    public static String of(BundleCheck examination, List<Visibility> visibility) throws IOException {
        return new CheckPage(examination, visibility).page();
    }

    private static String sheet(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(CheckPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String page() throws IOException {
        String style = sheet("tokens.css") + sheet("check.css");
        String title = visibility.size() == 1
                ? "Check of " + called(visibility.getFirst().exhibitor())
                : "Check of " + visibility.size() + " exhibitors";
        add(("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
                + "style-src 'unsafe-inline'\"><title>%s</title>\n<style>\n").formatted(text(title)));
        html.append(style).append("</style></head><body>\n");
        add("<h1>%s</h1>\n".formatted(text(title)));
        verdict();
        problems();
        for (Visibility seen : visibility) {
            exhibitor(seen);
        }
        for (PriorityArea area : examination.areas()) {
            area(area);
        }
        return html.append("</body></html>\n").toString();
    }

    private void verdict() {
        List<Problem> problems = examination.problems();
        long errors = problems.stream().filter(Problem::isError).count();
        long placeholders = problems.stream().filter(Problem::isPlaceholder).count();
        long others = problems.size() - errors - placeholders;
        String toFix = errors == 0 ? "Nothing to fix" : errors + (errors == 1 ? " thing" : " things") + " to fix";
        String toReplace = placeholders == 0 ? "" : ", " + placeholders + " to replace before it is handed over";
        String toSee = others == 0 ? "" : ", " + others + " to look at";
        String say = problems.isEmpty() ? toFix + ": ready to hand in" : toFix + toReplace + toSee;
        add("<p class=\"verdict %s\">%s</p>\n".formatted(errors > 0 ? "error" : problems.isEmpty() ? "good" : "warning",
                say));
        long hidden = visibility.stream().filter(seen -> !seen.visible()).count();
        if (visibility.size() > 1) {
            add("<p>%d will be seen, %d will not.</p>\n".formatted(visibility.size() - hidden, hidden));
        }
    }

    private void problems() {
        Map<String, List<Problem>> byFile = examination.problems().stream()
                .collect(Collectors.groupingBy(Problem::file, LinkedHashMap::new, Collectors.toList()));
        if (!byFile.isEmpty()) {
            add("<h2>What to do</h2>\n");
        }
        byFile.forEach((file, problems) -> {
            add("<h3>%s</h3>\n".formatted(text(file.isEmpty() ? "The bundle" : file)));
            problems.stream().sorted(Comparator.comparing(Problem::severity)).forEach(this::problem);
        });
    }

    private void problem(Problem problem) {
        String severity = problem.severity().key();
        add("<div class=\"card %s-card\"><p><b class=\"%s\">%s</b> %s</p><p class=\"fix\"><b>What to do:</b> %s</p>"
                .formatted(severity, severity,
                        problem.isError() ? "To fix:" : problem.isPlaceholder() ? "To replace:" : "To look at:",
                        text(problem.message()), text(problem.fix())));
        Optional<String> line = examination.line(problem);
        if (line.isPresent() && (problem.column() > 1 || problem.line() > 1 || !problem.pointer().isEmpty())) {
            add("<pre>%s</pre><p class=\"place\">line %d, column %d%s, rule %s</p>".formatted(
                    text(around(line.get(), problem.column())),
                    problem.line(), problem.column(), problem.pointer().isEmpty() ? "" : ", " + text(problem.pointer()),
                    text(problem.rule())));
        } else {
            add("<p class=\"place\">rule %s</p>".formatted(text(problem.rule())));
        }
        add("</div>\n");
    }

    /// Returns the part of a line around a column, where the line is long.
    private static String around(String line, int column) {
        int from = Math.max(0, Math.min(column - 60, line.length() - 160));
        int to = Math.min(line.length(), from + 160);
        return (from > 0 ? "… " : "") + line.substring(from, to).strip() + (to < line.length() ? " …" : "");
    }

    private void exhibitor(Visibility seen) throws IOException {
        add("<h2>%s <span class=\"soft\">%s</span></h2>\n".formatted(text(called(seen.exhibitor())),
                text(seen.exhibitor().id())));
        if (seen.visible()) {
            add("<p class=\"good\">Visible at</p><ul class=\"chips\">");
            seen.places().forEach(place -> add("<li>%s</li>".formatted(text(place))));
            add("</ul>\n");
        } else {
            add("<p class=\"error\">Hidden because %s.</p>\n".formatted(text(seen.reason())));
        }
        if (!seen.takeAway().isEmpty()) {
            add("<p>Its QR code holds %d of at most %d bytes:</p><pre>%s</pre>\n".formatted(
                    seen.takeAway().getBytes(StandardCharsets.UTF_8).length, Limit.EASY_CODE_BYTES,
                    text(seen.takeAway())));
        }
        if (!seen.cut().isEmpty()) {
            add("<p class=\"warning\">Shortened or left out in its QR codes: %s.</p>\n"
                    .formatted(text(String.join(", ", seen.cut()))));
        }
        Optional<Region> region = seen.exhibitor().kind() == CheckedExhibitor.Kind.REGION
                ? examination.exhibition().regions().stream()
                        .filter(one -> one.id().value().equals(seen.exhibitor().id())).findFirst()
                : Optional.empty();
        region.map(Coverage::of).or(() -> examination.exhibition().library().organisations().stream()
                .filter(one -> one.id().equals(seen.exhibitor().id())).findFirst().map(Coverage::of))
                .ifPresent(this::languages);
        if (region.isPresent()) {
            for (Picture picture : region.get().pictures()) {
                picture(picture);
            }
        }
    }

    private void area(PriorityArea area) throws IOException {
        if (area.scene().isPresent()) {
            add("<h2>%s <span class=\"soft\">%s</span></h2>\n".formatted(text(area.name().text(Language.EN)),
                    text(area.id().value())));
            picture(area.scene().get().landscape());
            if (!area.scene().get().totem().equals(area.scene().get().landscape())) {
                picture(area.scene().get().totem());
            }
        }
    }

    private void languages(Coverage coverage) {
        int all = coverage.texts().size();
        add(("<h3>Texts</h3><p>%d texts, read in about %d "
                + "seconds.</p><table><tr><th>Language</th><th>Texts</th><th>Missing</th></tr>")
                .formatted(all, coverage.seconds()));
        coverage.languages().forEach((language, there) -> add(("<tr><td lang=\"%s\">%s</td><td>%d of "
                + "%d</td><td>%s</td></tr>")
                .formatted(language.code(), text(language.ownName()), there, all,
                        there == all ? "–" : "<span class=\"warning\">" + (all - there) + "</span>")));
        add("</table>\n");
    }

    private void picture(Picture picture) throws IOException {
        String name = picture.file().getFileName().toString();
        Optional<PictureCrops.Shown> shown = PictureCrops.of(picture, examination.bytes(picture));
        add("<h3>%s</h3>".formatted(text(name)));
        if (shown.isEmpty()) {
            add("<p class=\"error\">This picture cannot be shown: it is damaged or no PNG or JPEG.</p>\n");
            return;
        }
        add("<p>%d × %d pixels, %s. Credit: %s</p><div class=\"crops\">".formatted(shown.get().width(),
                shown.get().height(),
                picture.framing() instanceof Framing.Whole ? "never cropped" : "cropped around its subject",
                text(picture.credit())));
        String alt = text(picture.alt().text(Language.EN));
        shown.get().crops().forEach((frame, data) -> add(("<figure><img src=\"%s\" width=\"%d\" height=\"%d\" "
                + "alt=\"%s\">")
                .formatted(data, frame.width(), frame.height(), alt)
                + "<figcaption>" + frame.title() + "</figcaption></figure>"));
        add("</div><table>");
        picture.alt().wordings()
                .forEach((language, wording) -> add("<tr><th>%s</th><td lang=\"%s\">%s</td></tr>".formatted(
                        text(language.ownName()), language.code(), text(wording))));
        add("</table>\n");
    }

    private static String called(CheckedExhibitor exhibitor) {
        return exhibitor.name().map(name -> name.text(Language.EN)).orElse(exhibitor.id());
    }

    private void add(String part) {
        html.append(part);
    }

    /// Returns a text with the characters escaped that HTML would interpret.
    private static String text(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
