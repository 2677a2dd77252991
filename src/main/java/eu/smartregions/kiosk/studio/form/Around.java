package eu.smartregions.kiosk.studio.form;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import java.util.ArrayList;
import java.util.List;

/// The exhibition around what is written, once it is read.
public final class Around {
    private final List<PriorityArea> areas = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();

    /// Takes an exhibition that was read.
    public void take(Exhibition exhibition) {
        areas.clear();
        areas.addAll(exhibition.areas());
        regions.clear();
        regions.addAll(exhibition.regions());
    }

    /// Returns its fields; none before it is read.
    public List<PriorityArea> areas() {
        return areas;
    }

    /// Returns its regions; none before it is read.
    public List<Region> regions() {
        return regions;
    }
}
