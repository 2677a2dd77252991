package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.figure.Scope;
import eu.smartregions.kiosk.visit.VisitKind;
import java.util.Optional;

/// The remarks that readers must know before they read any figure.
final class Notices {
    private Notices() {
    }

    static void write(Html html, Scope scope) {
        Optional<VisitKind> kind = scope.selection().kind();
        if (kind.isEmpty()) {
            html.element("p", "Synthetic rehearsal visits and visits of staff are counted here together with those "
                    + "of visitors.",
                    "class", "notice");
        } else if (kind.get() != VisitKind.VISITOR) {
            html.element("p", "These are no visits of visitors but " + ReportPage.who(scope.selection()) + ".",
                    "class", "notice");
        }
        if (scope.lostEvents() > 0) {
            html.element("p", ReportWords.count(scope.lostEvents(), "event") + " could not be kept because the disk "
                    + "was full or "
                    + "failed; all figures may be too low.", "class", "notice");
        }
    }
}
