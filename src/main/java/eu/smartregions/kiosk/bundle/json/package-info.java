/// Text files and JSON values that know their place in the file, so that every mistake can be shown where it stands.
package eu.smartregions.kiosk.bundle.json;
