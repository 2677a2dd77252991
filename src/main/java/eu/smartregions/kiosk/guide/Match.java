package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.Region;
import java.util.List;

/// A region that fits a query.
///
/// @param reasons the reasons, the strongest first; the visitor's own region is side [Reason.Side#ONE]
public record Match(Region region, List<Reason> reasons) {
    /// Copies the list.
    public Match {
        reasons = List.copyOf(reasons);
    }
}
