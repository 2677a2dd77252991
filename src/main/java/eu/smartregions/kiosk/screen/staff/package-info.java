/// The staff's area behind the PIN: the content on show and its changes, figures to take home, the kiosk's health. In
/// English. May know the same rooms as room `screen`. Runs on the FX thread; slow work is done behind [StaffDesk].
@org.jspecify.annotations.NullMarked
package eu.smartregions.kiosk.screen.staff;
