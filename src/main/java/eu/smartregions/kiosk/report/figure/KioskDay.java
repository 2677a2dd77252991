package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.visit.VisitOrigin;
import java.time.LocalDate;
import java.util.Comparator;

/// A day at a kiosk, of one kind of visits: the least that figures can be chosen or merged by. Two selections always
/// differ by whole such days, so what is safe to be told of each of them is safe whatever is taken from what.
record KioskDay(LocalDate day, String kioskId, String kind) implements Comparable<KioskDay> {
    private static final Comparator<KioskDay> ORDER = Comparator.comparing(KioskDay::day)
            .thenComparing(KioskDay::kioskId).thenComparing(KioskDay::kind);

    static KioskDay of(VisitOrigin origin) {
        return new KioskDay(origin.localDay(), origin.kioskId(), origin.kind());
    }

    @Override
    public int compareTo(KioskDay other) {
        return ORDER.compare(this, other);
    }
}
