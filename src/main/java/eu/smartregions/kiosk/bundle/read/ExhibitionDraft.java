package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.content.Exhibition;

/// An exhibition as read, before it is known whether it is free of mistakes; after a mistake it holds stand-ins.
public record ExhibitionDraft(ContentFolder folder, Exhibition exhibition) {
}
