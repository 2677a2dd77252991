/// The windows: where one begins, where one writes, and where a bundle leaves.
package eu.smartregions.kiosk.studio.window;
