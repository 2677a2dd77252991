/// **The running kiosk.** Introduces the rooms to one another, opens with the content that can be shown, and keeps the
/// screen and the record of visits in step. May know every room but the commands, which ask it to run.
package eu.smartregions.kiosk.app;
