import org.jspecify.annotations.NullMarked;

/// The Smart Regions Kiosk: one program for visitors, exhibitors and organisers.
@NullMarked
module eu.smartregions.kiosk {
    requires static org.jspecify;

    requires java.desktop;
    requires java.sql;
    requires javafx.controls;
    requires org.controlsfx.controls;

    requires tools.jackson.core;
    requires org.xerial.sqlitejdbc;
    requires de.siegmar.fastcsv;
    requires org.dhatim.fastexcel;
    requires org.postgresql.jdbc;
    requires info.picocli;
    requires io.nayuki.qrcodegen;

    opens eu.smartregions.kiosk.cli to info.picocli;
    opens eu.smartregions.kiosk.cli.opening to info.picocli;
}
