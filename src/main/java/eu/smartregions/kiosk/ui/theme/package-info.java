/// Colours, type, sizes, icons and patterns that everything on the screen is drawn with.
package eu.smartregions.kiosk.ui.theme;
