/// The kiosk's real screens with what is being written, and what is wrong with it.
package eu.smartregions.kiosk.studio.preview;
