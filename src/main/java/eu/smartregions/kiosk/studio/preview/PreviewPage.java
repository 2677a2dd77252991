package eu.smartregions.kiosk.studio.preview;

/// The pages of a kiosk on which something that is written is met.
public enum PreviewPage {
    ATTRACT, LIST, PAGE, HOME, PROGRAMME, DATES, ORGANISATIONS, FUNDING, PUBLICATIONS, FLOOR
}
