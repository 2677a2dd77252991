/// The studio's words and its calm desktop look.
package eu.smartregions.kiosk.studio.look;
