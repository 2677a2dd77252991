/// The map of Europe and the plan of the hall.
package eu.smartregions.kiosk.ui.map;
