/// Pictures: their size without decoding, and the copy that is encoded anew for the kiosk.
package eu.smartregions.kiosk.bundle.picture;
