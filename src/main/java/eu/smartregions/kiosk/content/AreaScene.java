package eu.smartregions.kiosk.content;

/// The landscape that stands for an area, once for each way a screen can stand.
///
/// @param landscape for frames that are wider than high
/// @param totem     for frames that are higher than wide; the same picture where there is only one
public record AreaScene(Picture landscape, Picture totem) {
}
