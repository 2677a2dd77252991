/// Tables and the formats they are written in: CSV, JSON, XLSX; what every column means.
package eu.smartregions.kiosk.report.table;
