/// The kiosk without a display: a visitor's journey, and a picture of every screen.
package eu.smartregions.kiosk.app.demo;
