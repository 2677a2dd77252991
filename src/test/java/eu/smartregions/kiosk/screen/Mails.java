package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Result;
import com.google.zxing.client.result.EmailAddressParsedResult;
import com.google.zxing.client.result.ResultParser;

/// Draft mails as the software of phones understands them.
public final class Mails {
    private Mails() {
    }

    /// Returns the mail that a phone makes of a code.
    public static EmailAddressParsedResult read(String code) {
        return assertInstanceOf(EmailAddressParsedResult.class,
                ResultParser.parseResult(new Result(code, new byte[0], null, BarcodeFormat.QR_CODE)), code);
    }
}
