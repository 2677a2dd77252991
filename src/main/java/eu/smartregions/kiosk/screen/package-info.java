/// **Where visitors are.** One class a screen, and the view that moves between them. May know
/// [eu.smartregions.kiosk.ui], [eu.smartregions.kiosk.guide] and [eu.smartregions.kiosk.content]. FX thread.
package eu.smartregions.kiosk.screen;
