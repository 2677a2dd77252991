/// **What screens are made of.** Parts, colours, sizes, words, maps and pictures. May know
/// [eu.smartregions.kiosk.content], [eu.smartregions.kiosk.guide] and [eu.smartregions.kiosk.mosaic]; knows no screen.
/// FX thread, except where a method says otherwise.
package eu.smartregions.kiosk.ui;
