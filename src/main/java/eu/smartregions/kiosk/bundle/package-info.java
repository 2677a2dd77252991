/// **How it lies on disk.** Reads a content folder into an exhibition and reports every mistake an author made. May
/// know [eu.smartregions.kiosk.content]. Any thread but the FX thread. JSON lives here and in report only.
package eu.smartregions.kiosk.bundle;
