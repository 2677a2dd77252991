/// **For exhibitors and organisers.** The commands, thin: parse, call, print. May know
/// [eu.smartregions.kiosk.bundle], [eu.smartregions.kiosk.report], [eu.smartregions.kiosk.visit],
/// [eu.smartregions.kiosk.guide], [eu.smartregions.kiosk.launch] and [eu.smartregions.kiosk.content]; no JavaFX, so
/// that it starts without a display.
package eu.smartregions.kiosk.cli;
