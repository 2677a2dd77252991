/// **For exhibitors and organisers.** The commands, thin: parse, call, print. May know the rooms `bundle`, `report`,
/// `visit`, `guide` and `content`; no JavaFX, so that it starts without a display.
package eu.smartregions.kiosk.cli;
