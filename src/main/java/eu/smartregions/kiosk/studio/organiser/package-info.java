/// What an organiser does with the bundles that exhibitors handed over. Knows their files, and a window's controls.
package eu.smartregions.kiosk.studio.organiser;
