<<<<<<< HEAD
/// **For exhibitors and organisers.** The commands, thin: parse, call, print. May know the rooms `bundle`, `report`,
/// `visit`, `guide` and `content`; no JavaFX, so that it starts without a display.
=======
/// **For exhibitors and organisers.** The commands, thin: parse, call, print. May know
/// [eu.smartregions.kiosk.bundle], [eu.smartregions.kiosk.report], [eu.smartregions.kiosk.visit],
/// [eu.smartregions.kiosk.guide], [eu.smartregions.kiosk.launch] and [eu.smartregions.kiosk.content]; no JavaFX, so
/// that it starts without a display.
>>>>>>> ecaf257 (A room for how a kiosk is started, which commands and kiosk share)
package eu.smartregions.kiosk.cli;
