package eu.smartregions.kiosk.bundle.zip;

/// One entry of a zip as the central directory describes it.
///
/// @param name   as it is written there, or a stand-in where it is no text
/// @param flags  the general purpose bits
/// @param method the compression method: 0 stored, 8 deflated
/// @param crc    the CRC-32 of its bytes
/// @param packed the size in the zip, in bytes
/// @param size   the size unpacked, in bytes
/// @param header the offset of its local header, in bytes
record ZipEntry(String name, int flags, int method, long crc, long packed, long size, long header) {
    /// Stands for a name that is no text.
    static final String NAMELESS = "?";
    static final int STORED = 0;
    static final int DEFLATED = 8;
    private static final int ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
    private static final int DESCRIBED = 0x0008;
    private static final int IN_UTF_8 = 0x0800;
    private static final int UNDERSTOOD = 0x0006 | DESCRIBED | IN_UTF_8;

    boolean folder() {
        return name.endsWith("/");
    }

    /// Returns the name without the slash that ends a folder's.
    String plainName() {
        return folder() ? name.substring(0, name.length() - 1) : name;
    }

    boolean encrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    boolean understood() {
        return (flags & ~UNDERSTOOD) == 0 && (method == STORED || method == DEFLATED);
    }

    /// Whether sizes and checksum follow the bytes, instead of preceding them.
    boolean described() {
        return (flags & DESCRIBED) != 0;
    }
}
