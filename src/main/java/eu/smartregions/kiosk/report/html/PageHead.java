package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.content.Contact;
import eu.smartregions.kiosk.content.Event;
import eu.smartregions.kiosk.content.Picture;
import eu.smartregions.kiosk.report.figure.Scope;
import eu.smartregions.kiosk.report.figure.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The head of a page: what it is about, whose visits of when, and who organised it.
final class PageHead {
    private static final int PNG = 0x89;
    /// More names than these are no help at the top of a page; a table has them.
    private static final int MOST_NAMES = 8;

    private PageHead() {
    }

    /// Whose visits were counted, where, and when the page was made.
    static void counted(Html html, Scope scope, ReportWords words, Edition edition, String kiosks) {
        html.element("p", period(scope, words), "class", "period");
        html.element("p", words.text("page.made", words.sentence(who(scope.selection(), words)),
                words.count(scope.kiosks(), "kiosk") + kiosks, words.moment(edition.made())), "class", "made");
    }

    /// Returns the names of the kiosks in brackets, if they have any and are few.
    static String named(List<String> kiosks) {
        return kiosks.isEmpty() || kiosks.size() > MOST_NAMES ? "" : " (" + String.join("; ", kiosks) + ")";
    }

    static String period(Scope scope, ReportWords words) {
        String asked = asked(scope.selection(), words);
        return scope.days().map(days -> {
            String said = days.first().equals(days.last())
                    ? words.text("page.period.on", words.day(days.first()))
                    : words.text("page.period", words.day(days.first()), words.day(days.last()));
            return asked.isEmpty() ? said : words.text("page.chosen", said, asked);
        }).orElseGet(() -> asked.isEmpty() ? words.text("page.none") : words.text("page.none.asked", asked));
    }

    private static String asked(Selection selection, ReportWords words) {
        return Stream.of(selection.from().map(day -> words.text("page.from", words.day(day))),
                selection.to().map(day -> words.text("page.to", words.day(day))))
                .flatMap(part -> part.stream()).collect(Collectors.joining(" "));
    }

    static String who(Selection selection, ReportWords words) {
        return words.text("who." + selection.kind().map(kind -> kind.key()).orElse("all"));
    }

    /// The organiser's name, logo and ways to be reached.
    static void organiser(Html html, Event.Organiser organiser, ReportWords words) {
        html.open("div", "class", "organiser");
        organiser.logo().ifPresent(logo -> logo(html, logo, words));
        html.open("p").element("span", words.text("organiser") + ": ").name(organiser.name().text(words.language()));
        organiser.reach().map(PageHead::ways).ifPresent(ways -> html.text(" · ").name(ways));
        html.close().close();
    }

    private static String ways(Contact.Reach reach) {
        return Stream.of(reach.mail(), reach.phone(), reach.address()).flatMap(way -> way.stream())
                .collect(Collectors.joining(" · "));
    }

    private static void logo(Html html, Picture logo, ReportWords words) {
        inline(logo).ifPresent(source -> html.empty("img", "class", "logo", "alt",
                logo.alt().text(words.language()), "src", source));
    }

    /// Returns a picture as an address that holds it; empty where it cannot be read, as no figure depends on it.
    private static Optional<String> inline(Picture picture) {
        try {
            byte[] content = Files.readAllBytes(picture.file());
            String type = content.length > 0 && (content[0] & 0xFF) == PNG ? "png" : "jpeg";
            return Optional.of("data:image/" + type + ";base64," + Base64.getEncoder().encodeToString(content));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
