package eu.smartregions.kiosk.visit;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Keeps out of the build's log what the writer of visits remarks while the tests of a class break its database.
final class ExpectedRemarks implements BeforeAllCallback, AfterAllCallback {
    private static final Logger REMARKS = Logger.getLogger(VisitWriter.class.getName());

    @Override
    public void beforeAll(ExtensionContext context) {
        REMARKS.setLevel(Level.OFF);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        REMARKS.setLevel(null);
    }
}
