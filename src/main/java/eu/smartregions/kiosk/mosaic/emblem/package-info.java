/// **What the hooks of regions are about.** One tile each, by kind: mussels, rockets, cheese. May know
/// [eu.smartregions.kiosk.mosaic.draw] and [eu.smartregions.kiosk.content]. Any thread.
package eu.smartregions.kiosk.mosaic.emblem;
