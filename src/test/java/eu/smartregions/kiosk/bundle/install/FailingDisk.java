package eu.smartregions.kiosk.bundle.install;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/// The real file system, which fails at a chosen operation that would change it (or, for a stick, read it): once, or
/// from then on, as a full disk or a pulled stick does. A write that fails writes half of its bytes first.
final class FailingDisk {
    private final FileSystem real;
    private final Provider provider = new Provider();
    private final View view = new View();
    private final boolean reading;
    private int left = Integer.MAX_VALUE;
    private boolean lasting;
    private int failures;

    /// @param folder  any folder on the file system
    /// @param reading whether reading fails, instead of writing
    FailingDisk(Path folder, boolean reading) {
        this.real = folder.getFileSystem();
        this.reading = reading;
    }

    /// Returns the same path on this disk.
    Path on(Path path) {
        return (Path) Proxy.newProxyInstance(Path.class.getClassLoader(), new Class<?>[]{Path.class},
                (_, method, arguments) -> called(path, method, arguments));
    }

    /// Lets an operation fail.
    ///
    /// @param operation  0 for the next one
    /// @param fromThenOn whether all after it fail too
    FailingDisk failAt(int operation, boolean fromThenOn) {
        left = operation;
        lasting = fromThenOn;
        failures = 0;
        return this;
    }

    /// Returns the number of operations that have failed.
    int failures() {
        return failures;
    }

    private void mayFail() throws IOException {
        if (left-- == 0) {
            failures++;
            left = lasting ? 0 : Integer.MAX_VALUE;
            throw new FileSystemException("No space left on device");
        }
    }

    private Object called(Path path, Method method, Object[] arguments) throws Throwable {
        Object[] plain = arguments == null ? new Object[0] : arguments.clone();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain[i] instanceof Path other ? real(other) : plain[i];
        }
        if (method.getName().equals("getFileSystem")) {
            return view;
        }
        if (method.getName().equals("equals")) {
            return arguments[0] instanceof Path other && path.equals(real(other));
        }
        try {
            return wrapped(method.invoke(path, plain));
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private Object wrapped(Object result) {
        return switch (result) {
            case Path path -> on(path);
            case Iterator<?> all -> {
                Iterator<?> inner = all;
                yield new Iterator<Object>() {
                    @Override
                    public boolean hasNext() {
                        return inner.hasNext();
                    }

                    @Override
                    public Object next() {
                        return wrapped(inner.next());
                    }
                };
            }
            case null -> null;
            default -> result;
        };
    }

    private Path real(Path path) {
        return path.getFileSystem() == view ? real.getPath(path.toString()) : path;
    }

    private final class View extends FileSystem {
        @Override
        public FileSystemProvider provider() {
            return provider;
        }

        @Override
        public void close() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public String getSeparator() {
            return real.getSeparator();
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            return real.getRootDirectories();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            return real.getFileStores();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return real.supportedFileAttributeViews();
        }

        @Override
        public Path getPath(String first, String... more) {
            return on(real.getPath(first, more));
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            return real.getPathMatcher(pattern);
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            return real.getUserPrincipalLookupService();
        }

        @Override
        public WatchService newWatchService() throws IOException {
            return real.newWatchService();
        }
    }

    private final class Provider extends FileSystemProvider {
        private FileSystemProvider inner() {
            return real.provider();
        }

        private void changing() throws IOException {
            if (!reading) {
                mayFail();
            }
        }

        private void opening(Set<? extends OpenOption> options) throws IOException {
            boolean writes = options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
            if (writes != reading) {
                mayFail();
            }
        }

        @Override
        public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options,
                FileAttribute<?>... attributes)
                throws IOException {
            opening(options);
            SeekableByteChannel channel = inner().newByteChannel(real(path), options, attributes);
            return (SeekableByteChannel) Proxy.newProxyInstance(SeekableByteChannel.class.getClassLoader(),
                    new Class<?>[]{SeekableByteChannel.class},
                    (_, method, arguments) -> used(channel, method, arguments));
        }

        private Object used(SeekableByteChannel channel, Method method, Object[] arguments) throws Throwable {
            if (method.getName().equals(reading ? "read" : "write")) {
                ByteBuffer bytes = (ByteBuffer) arguments[0];
                try {
                    mayFail();
                } catch (IOException failure) {
                    if (!reading) {
                        channel.write(bytes.slice(bytes.position(), bytes.remaining() / 2));
                    }
                    throw failure;
                }
            }
            try {
                return method.invoke(channel, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }

        @Override
        public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                throws IOException {
            // On the disk these are the operations that force files and folders to it, the lock, and the zips that were
            // copied: all may fail.
            changing();
            if (reading) {
                opening(options);
            }
            return inner().newFileChannel(real(path), options, attributes);
        }

        @Override
        public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
                throws IOException {
            if (reading) {
                mayFail();
            }
            DirectoryStream<Path> stream = inner().newDirectoryStream(real(folder), entry -> filter.accept(on(entry)));
            return new DirectoryStream<>() {
                @Override
                public Iterator<Path> iterator() {
                    Iterator<Path> entries = stream.iterator();
                    return new Iterator<>() {
                        @Override
                        public boolean hasNext() {
                            return entries.hasNext();
                        }

                        @Override
                        public Path next() {
                            return on(entries.next());
                        }
                    };
                }

                @Override
                public void close() throws IOException {
                    stream.close();
                }
            };
        }

        @Override
        public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
            changing();
            inner().createDirectory(real(folder), attributes);
        }

        @Override
        public void createLink(Path link, Path existing) throws IOException {
            changing();
            inner().createLink(real(link), real(existing));
        }

        @Override
        public void delete(Path path) throws IOException {
            changing();
            inner().delete(real(path));
        }

        @Override
        public void copy(Path source, Path target, CopyOption... options) throws IOException {
            changing();
            inner().copy(real(source), real(target), options);
        }

        @Override
        public void move(Path source, Path target, CopyOption... options) throws IOException {
            changing();
            inner().move(real(source), real(target), options);
        }

        @Override
        public boolean isSameFile(Path one, Path other) throws IOException {
            return inner().isSameFile(real(one), real(other));
        }

        @Override
        public boolean isHidden(Path path) throws IOException {
            return inner().isHidden(real(path));
        }

        @Override
        public FileStore getFileStore(Path path) throws IOException {
            return inner().getFileStore(real(path));
        }

        @Override
        public void checkAccess(Path path, AccessMode... modes) throws IOException {
            inner().checkAccess(real(path), modes);
        }

        @Override
        public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
            return inner().getFileAttributeView(real(path), type, options);
        }

        @Override
        public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
                throws IOException {
            return inner().readAttributes(real(path), type, options);
        }

        @Override
        public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
                throws IOException {
            return inner().readAttributes(real(path), attributes, options);
        }

        @Override
        public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
            inner().setAttribute(real(path), attribute, value, options);
        }

        @Override
        public String getScheme() {
            return "failing";
        }

        @Override
        public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileSystem getFileSystem(URI uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Path getPath(URI uri) {
            throw new UnsupportedOperationException();
        }
    }
}
