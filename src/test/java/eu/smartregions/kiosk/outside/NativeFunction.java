package eu.smartregions.kiosk.outside;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// A function of a native library. Pointers, identifiers and `long` are longs, on machines of 64 bits.
///
/// @param name of the function, for errors
record NativeFunction(String name, MethodHandle handle) {
    static final MemoryLayout INT = ValueLayout.JAVA_INT;
    static final MemoryLayout LONG = ValueLayout.JAVA_LONG;

    /// Whether a library is on this machine.
    static boolean present(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// Returns a function of a library, which stays loaded.
    static NativeFunction of(String library, String name, MemoryLayout result, MemoryLayout... arguments) {
        return of(SymbolLookup.libraryLookup(library, Arena.global()), name, result, arguments);
    }

    /// Returns a function of the C library.
    static NativeFunction ofC(String name, MemoryLayout result, MemoryLayout... arguments) {
        return of(Linker.nativeLinker().defaultLookup(), name, result, arguments);
    }

    private static NativeFunction of(SymbolLookup library, String name, MemoryLayout result,
            MemoryLayout... arguments) {
        return new NativeFunction(name, Linker.nativeLinker().downcallHandle(library.findOrThrow(name),
                FunctionDescriptor.of(result, arguments)));
    }

    long call(Object... arguments) {
        try {
            return ((Number) handle.invokeWithArguments(arguments)).longValue();
        } catch (Throwable e) {
            throw new IllegalStateException("The native function " + name + " could not be called", e);
        }
    }
}
