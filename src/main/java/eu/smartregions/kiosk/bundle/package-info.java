/// **How it lies on disk.** Reads a bundle, a folder or a zip, into an exhibition and reports every mistake an author
/// made; packs and signs bundles, installs them and keeps what was shown before. May know
/// [eu.smartregions.kiosk.content]. Any thread but the FX thread. JSON lives here and in report only.
package eu.smartregions.kiosk.bundle;
