/// The form: controls that are bound to places of the region's file, and the sections that they stand in.
package eu.smartregions.kiosk.studio.form;
