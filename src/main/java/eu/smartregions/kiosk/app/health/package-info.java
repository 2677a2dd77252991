/// What a running kiosk says of itself in files, for those who watch it from outside.
package eu.smartregions.kiosk.app.health;
