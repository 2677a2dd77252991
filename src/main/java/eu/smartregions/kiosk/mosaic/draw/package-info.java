/// **What mosaics are drawn with.** A canvas measured in tiles, inks, and the colours of every look; nothing here knows
/// what is drawn. May know [eu.smartregions.kiosk.content]. Any thread.
package eu.smartregions.kiosk.mosaic.draw;
