/// Tells an exhibitor what is wrong with a bundle and where its page will be seen, as text, JSON or HTML.
package eu.smartregions.kiosk.bundle.check;
