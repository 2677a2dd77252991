/// The figures: visits are added up one after the other, and every figure is computed here.
package eu.smartregions.kiosk.report.figure;
