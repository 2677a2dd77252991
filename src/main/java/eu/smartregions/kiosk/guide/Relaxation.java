package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.place.PartnerQuery;
import eu.smartregions.kiosk.guide.PartnerMatch.Condition;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Drops conditions of a query that no region fits: as few as possible, the least important first.
final class Relaxation {
    private static final int ALL = (1 << Condition.values().length) - 1;

    /// Every set of conditions, the smaller before the larger, those of the less important before the others.
    static final List<Set<Condition>> ORDER = IntStream.rangeClosed(0, ALL).boxed()
            .sorted(Comparator.comparingInt(Integer::bitCount).thenComparingInt(Integer::intValue))
            .map(Relaxation::conditions).toList();

    private Relaxation() {
    }

    /// Returns a query without some of its conditions. Without its area it has no theme of it either.
    static PartnerQuery without(PartnerQuery quest, Set<Condition> dropped) {
        boolean noArea = dropped.contains(Condition.AREA);
        boolean noTheme = noArea || dropped.contains(Condition.THEME);
        return new PartnerQuery(quest.own(),
                noArea ? Optional.empty() : quest.area(),
                noTheme ? Optional.empty() : quest.theme(),
                dropped.contains(Condition.MEANS) ? Optional.empty() : quest.means(),
                dropped.contains(Condition.WHENCE) ? new PartnerQuery.Whence.Anywhere() : quest.whence());
    }

    private static Set<Condition> conditions(int bits) {
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        Stream.of(Condition.values()).filter(condition -> (bits & 1 << condition.ordinal()) != 0)
                .forEach(conditions::add);
        return Set.copyOf(conditions);
    }
}
