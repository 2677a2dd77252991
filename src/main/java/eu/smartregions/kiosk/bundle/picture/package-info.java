/// Pictures: their size without decoding, and the copy that is decoded and made anew for the kiosk.
package eu.smartregions.kiosk.bundle.picture;
