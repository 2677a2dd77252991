package eu.smartregions.kiosk.content;

/// An exhibitor that is no region: a funder, a network, a support service.
public record Organisation(String id, LocalizedText name) {
}
