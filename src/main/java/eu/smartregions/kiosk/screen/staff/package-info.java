/// The staff's area behind the PIN: what is on show and how it is changed, figures to take home, how the kiosk is. In
/// English. May know what room `screen` may know. Runs on the FX thread; what takes time is done behind [StaffDesk].
@org.jspecify.annotations.NullMarked
package eu.smartregions.kiosk.screen.staff;
