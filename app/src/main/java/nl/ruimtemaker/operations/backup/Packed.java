package nl.ruimtemaker.operations.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The file of a backup, opened to be put back. */
final class Packed implements AutoCloseable {
    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private Packed(Path file, ZipFile zip, Manifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    static Packed open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Refused("There is no file " + file + ".");
        }
        try {
            return open(file, new ZipFile(file.toFile()));
        } catch (ZipException e) {
            throw new Refused(file + " is not a backup of Ruimtemaker, or only a part of one.", e);
        }
    }

    private static Packed open(Path file, ZipFile zip) throws IOException {
        try {
            return new Packed(file, zip, manifest(file, zip));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    Path file() {
        return file;
    }

    Manifest manifest() {
        return manifest;
    }

    /** Reads all of it once, before anything is made for it. */
    void check() {
        for (var table : manifest.tables()) {
            try (var rows = rows(table)) {
                rows.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw damaged(table, e);
            }
        }
    }

    /** The rows of a table; at their end it is checked that they are those that were written. */
    InputStream rows(CopiedTable table) throws IOException {
        var entry = zip.getEntry(table.file());
        if (entry == null) {
            throw damaged(table, null);
        }
        var hash = Checksum.digest();
        return new FilterInputStream(new DigestInputStream(zip.getInputStream(entry), hash)) {
            private boolean ended;

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int read = in.read(bytes, from, length);
                if (read < 0 && !ended) {
                    ended = true;
                    if (!Checksum.hex(hash).equals(table.sha256())) {
                        throw damaged(table, null);
                    }
                }
                return read;
            }
        };
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private Refused damaged(CopiedTable table, @org.jspecify.annotations.Nullable IOException e) {
        var sentence = file + " is damaged: the rows of " + table.name()
                + " are not those that were written. Take another backup.";
        return e == null ? new Refused(sentence) : new Refused(sentence, e);
    }

    private static Manifest manifest(Path file, ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new Refused(file + " is not a backup of Ruimtemaker: it has no " + Manifest.NAME + ".");
        }
        try (var json = zip.getInputStream(entry)) {
            return Manifest.read(file, json.readAllBytes());
        }
    }
}
