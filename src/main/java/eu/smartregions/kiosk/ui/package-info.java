/// **What screens are made of.** Parts, colours, sizes, words, maps and pictures. May know
/// [eu.smartregions.kiosk.content] and [eu.smartregions.kiosk.guide]; knows no screen. FX thread, except where a method
/// says otherwise.
package eu.smartregions.kiosk.ui;
