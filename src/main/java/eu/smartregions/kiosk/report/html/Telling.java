package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.report.figure.Account;
import eu.smartregions.kiosk.report.figure.AreaRow;
import eu.smartregions.kiosk.report.figure.RegionRow;
import java.util.Map;
import java.util.Optional;

/// What the sections of a report are made from: the figures, the words, and the names in the language of the page.
final class Telling {
    private final Account account;
    private final Edition edition;
    private final ReportWords words;
    private final Map<Subject, LocalizedText> titles;

    Telling(Account account, Edition edition) {
        this.account = account;
        this.edition = edition;
        this.words = new ReportWords(edition.language());
        this.titles = exhibition().map(Exhibition::titles).orElse(Map.of());
    }

    Account account() {
        return account;
    }

    Edition edition() {
        return edition;
    }

    ReportWords words() {
        return words;
    }

    /// The content that the figures are about; absent where only the content of another event is there.
    Optional<Exhibition> exhibition() {
        return edition.shown(account.scope());
    }

    /// The name of a subject in the language of the page, as far as the content says it.
    String nameOf(Subject subject) {
        LocalizedText title = titles.get(subject);
        return title == null ? account.nameOf(subject) : title.text(words.language());
    }

    String nameOf(RegionRow row) {
        return titled(new Subject(Subject.Kind.REGION, row.regionId()), row.name());
    }

    String nameOf(AreaRow row) {
        return titled(new Subject(Subject.Kind.AREA, row.areaId()), row.name());
    }

    /// The name of the conference.
    Optional<String> occasion() {
        return exhibition().map(shown -> shown.event().name().text(words.language()))
                .or(() -> account.scope().occasion());
    }

    private String titled(Subject subject, String otherwise) {
        LocalizedText title = titles.get(subject);
        return title == null ? otherwise : title.text(words.language());
    }
}
