/// **Bundles as files.** Reads a bundle, a folder or a zip, into an exhibition and reports every mistake an author
/// made; packs and signs bundles, installs them and keeps the sets that were installed before. May know
/// [eu.smartregions.kiosk.content]. Any thread but the FX thread. JSON lives here and in report only.
package eu.smartregions.kiosk.bundle;
