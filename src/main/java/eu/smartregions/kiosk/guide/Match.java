package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.Region;
import java.util.List;

/// A region that fits what is looked for.
///
/// @param reasons why, the strongest first; the visitor's own region is side [Reason.Side#ONE]
public record Match(Region region, List<Reason> reasons) {
    public Match {
        reasons = List.copyOf(reasons);
    }
}
