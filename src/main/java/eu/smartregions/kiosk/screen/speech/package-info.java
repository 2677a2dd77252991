/// The kiosk for those who hear it and drive it by keys: what a page says, in which order, and what each key does.
package eu.smartregions.kiosk.screen.speech;
