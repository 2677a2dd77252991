/// Hands the texts of a bundle to translators, as a workbook or as XLIFF, and takes their translations back.
package eu.smartregions.kiosk.bundle.texts;
