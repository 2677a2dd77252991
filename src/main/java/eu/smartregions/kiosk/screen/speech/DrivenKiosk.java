package eu.smartregions.kiosk.screen.speech;

import java.util.Optional;

/// What the keys of a pad drive.
public interface DrivenKiosk {
    /// Returns what can be read and chosen now.
    ReadingList shown();

    /// Returns what tells the page or sheet that is shown from others.
    Object page();

    /// Whether nobody is here: the attract loop runs.
    boolean asleep();

    /// Returns what any key does, where they all do the same: the visitor is asked whether they are still there, or
    /// holds a phone up to a code.
    Optional<Runnable> anyKey();

    /// Begins a visit.
    void wake();

    /// Reads pages aloud from now on.
    void hear();

    /// Reads no pages aloud any more.
    void mute();

    /// Goes one step back, or closes the sheet.
    void back();

    /// Whether letters and digits of a keyboard are written where the visitor is.
    boolean writes();

    /// Whether what was written there is not to be found.
    boolean inVain();

    /// Goes to Home.
    void home();

    /// Shows all languages.
    void languages();

    /// Waits longer for the visitor from now on.
    void unhurried();
}
