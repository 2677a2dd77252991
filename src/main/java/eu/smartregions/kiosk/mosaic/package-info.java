/// **Pictures made of tiles.** The faces of regions and the motifs of fields, drawn from outlines and main fields, and
/// always the same. May know [eu.smartregions.kiosk.content]; nothing of JavaFX. Any thread.
package eu.smartregions.kiosk.mosaic;
