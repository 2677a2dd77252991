import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Rewrites the classes of a library that was compiled for Java 5 or older as classes for Java 8, which carry stack
/// maps: an AOT cache takes no older ones, and the verifier for them is slow. What the code does stays as it is.
///
/// Run as `java ModernClasses.java LIBRARY.jar`; changes the file.
public final class ModernClasses {
    private static final int FIRST_THAT_MAY_STAY = ClassFile.JAVA_6_VERSION;
    private static final String SUFFIX = ".class";

    private ModernClasses() {
    }

    /// Rewrites the library that the first word names.
    public static void main(String[] words) throws IOException {
        try (FileSystem library = FileSystems.newFileSystem(Path.of(words[0]));
                Stream<Path> files = Files.walk(library.getPath("/"))) {
            ClassFile format = ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                    ClassFile.ClassHierarchyResolverOption.of(
                            ClassHierarchyResolver.ofResourceParsing(type -> open(library, type))));
            List<Path> classes = files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
            for (Path file : classes) {
                ClassModel old = format.parse(file);
                if (old.majorVersion() < FIRST_THAT_MAY_STAY) {
                    Files.write(file, format.transformClass(old, modern()));
                }
            }
        }
    }

    /// Passing through every instruction is what makes the stack maps.
    private static ClassTransform modern() {
        return ClassTransform.transformingMethods(MethodTransform.transformingCode(CodeTransform.ACCEPT_ALL))
                .andThen(ClassTransform.endHandler(type -> type.withVersion(ClassFile.JAVA_8_VERSION, 0)));
    }

    private static InputStream open(FileSystem library, ClassDesc type) {
        String descriptor = type.descriptorString();
        String name = descriptor.substring(1, descriptor.length() - 1) + SUFFIX;
        Path own = library.getPath("/", name);
        try {
            return Files.exists(own) ? Files.newInputStream(own) : ClassLoader.getSystemResourceAsStream(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
