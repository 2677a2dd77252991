/// A region's file while it is edited: its text with undo and redo, saved by itself. Knows no toolkit.
package eu.smartregions.kiosk.studio.document;
