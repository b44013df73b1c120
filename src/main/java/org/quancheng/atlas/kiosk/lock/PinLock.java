package org.quancheng.atlas.kiosk.lock;

import org.quancheng.atlas.durable.SafeFile;
import org.quancheng.atlas.work.Background;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The lock of the caretaker's page. There is no PIN that it has from the start: until one is set,
 * whoever stands before the machine at its first start sets it; a record that is damaged opens to
 * nobody. All methods are called on the JavaFX thread.
 */
public final class PinLock {
    /** What became of a PIN. */
    public enum Answer {
        RIGHT,
        WRONG,
        /** Not tried: too early. */
        WAIT,
        /** Not tried or not kept: the disk does not take it. */
        DISK
    }

    /** Whether there is a PIN. */
    public enum Record {
        NONE,
        SET,
        /** There was one, and nothing can be read of it. */
        DAMAGED
    }

    private final Path folder;
    private final SafeFile file;
    private final Attempts attempts;
    private final Background background;
    private Optional<PinHash> hash = Optional.empty();
    private Record record = Record.NONE;

    /**
     * @param folder where the record lies: the machine's owner forgets a PIN by deleting every file
     *     there whose name begins with {@code kiosk-pin}
     */
    public PinLock(Path folder, InstantSource clock, Background background) {
        this.folder = folder;
        this.background = background;
        file = new SafeFile(folder.resolve("kiosk-pin"));
        attempts = new Attempts(new SafeFile(folder.resolve("kiosk-attempts")), clock);
        read();
    }

    private void read() {
        try {
            Optional<String> text = file.read();
            hash = text.flatMap(PinHash::read);
            boolean was = text.isPresent() || Files.exists(folder.resolve("kiosk-pin.damaged"));
            record = hash.isPresent() ? Record.SET : was ? Record.DAMAGED : Record.NONE;
        } catch (IOException e) {
            record = Record.DAMAGED;
        }
    }

    public Record record() {
        return record;
    }

    /** How long the next attempt must wait; zero if it need not. */
    public Duration toWait() {
        return attempts.toWait();
    }

    /**
     * Tries a PIN in the background.
     *
     * @param told what became of it, on the JavaFX thread
     */
    public void open(String pin, Consumer<Answer> told) {
        if (hash.isEmpty() || !attempts.toWait().isZero()) {
            told.accept(hash.isEmpty() ? Answer.WRONG : Answer.WAIT);
            return;
        }
        PinHash kept = hash.get();
        try {
            attempts.begin();
        } catch (IOException e) {
            told.accept(Answer.DISK);
            return;
        }
        background.call(() -> kept.isOf(pin), right -> told.accept(right ? right() : Answer.WRONG));
    }

    private Answer right() {
        try {
            attempts.succeed();
        } catch (IOException e) {
            // The right PIN opens; the count only stays too high.
            System.err.println(e);
        }
        return Answer.RIGHT;
    }

    /**
     * Keeps a new PIN in place of the old one.
     *
     * @param pin without {@linkplain PinRule#fault fault}
     * @param told RIGHT or DISK, on the JavaFX thread
     */
    public void set(String pin, Consumer<Answer> told) {
        background.call(
                () -> {
                    PinHash next = PinHash.of(pin);
                    return keep(next) ? Optional.of(next) : Optional.<PinHash>empty();
                },
                next -> told.accept(next.map(this::take).isPresent() ? Answer.RIGHT : Answer.DISK));
    }

    /**
     * Keeps a PIN that the machine's owner has written down, unless it is kept already; takes about
     * two seconds, so it is done before there is a window.
     *
     * @return whether it is kept now
     */
    public boolean follow(String pin) {
        return follow(hash, pin).map(this::take).orElse(false);
    }

    /**
     * The same where there is a PIN already, in the background: nobody waits for the window until
     * it is known that nothing has changed, which it hardly ever has.
     *
     * @param told RIGHT or DISK, on the JavaFX thread
     */
    public void followInTime(String pin, Consumer<Answer> told) {
        Optional<PinHash> kept = hash;
        background.call(
                () -> follow(kept, pin),
                next -> told.accept(next.map(this::take).isPresent() ? Answer.RIGHT : Answer.DISK));
    }

    private Optional<PinHash> follow(Optional<PinHash> kept, String pin) {
        if (kept.filter(h -> h.isOf(pin)).isPresent()) return kept;
        PinHash next = PinHash.of(pin);
        return keep(next) ? Optional.of(next) : Optional.empty();
    }

    private boolean take(PinHash next) {
        hash = Optional.of(next);
        record = Record.SET;
        return true;
    }

    /** Twice, so that the copy before, which a damaged file is replaced by, is the same. */
    private boolean keep(PinHash next) {
        try {
            for (int i = 0; i < 2; i++) {
                file.write(next.written() + "\n");
                closeToOthers();
            }
            Files.deleteIfExists(folder.resolve("kiosk-pin.damaged"));
            return true;
        } catch (IOException e) {
            System.err.println(e);
            return false;
        }
    }

    private void closeToOthers() throws IOException {
        for (String ending : new String[] {"", ".previous"}) {
            Path path = folder.resolve("kiosk-pin" + ending);
            if (Files.exists(path)
                    && path.getFileSystem().supportedFileAttributeViews().contains("posix"))
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
