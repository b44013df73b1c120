package org.quancheng.atlas.export;

import org.quancheng.atlas.plan.fact.Text;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;

/**
 * Brings an export to its place: it is written beside it and moved there whole, so that a failure,
 * a cancellation or a power cut never leaves half a file, and never costs an older one.
 *
 * @param target the file to be written
 * @param force whether a file that is there already may be replaced
 */
public record Delivery(Path target, boolean force) {
    private static final String PART = ".atlas-part";

    /** Why nothing can be delivered there, known before anything is made. */
    public Optional<Text> obstacle() {
        Path folder = folder();
        if (Files.isDirectory(target))
            return Optional.of(
                    new Text(
                            "「" + target + "」是一个文件夹，请写明文件名。",
                            "\"" + target + "\" is a folder; name a file in it."));
        if (Files.exists(target) && !force) return Optional.of(exists());
        if (!Files.isDirectory(folder))
            return Optional.of(
                    new Text(
                            "没有文件夹「" + folder + "」，请先建立它，或换一个位置。",
                            "There is no folder \""
                                    + folder
                                    + "\"; make it first, or choose another place."));
        return Files.isWritable(folder) ? Optional.empty() : Optional.of(noRight());
    }

    /**
     * Writes an export and moves it to its place.
     *
     * @throws Undelivered if it is not there afterwards; nothing else has changed then
     * @throws java.util.concurrent.CancellationException likewise, if the person cancelled
     */
    public void deliver(Export export, Steps steps) throws Undelivered {
        Optional<Text> obstacle = obstacle();
        if (obstacle.isPresent()) throw new Undelivered(obstacle.get());
        Path part = part();
        try (Unfinished unfinished = new Unfinished(part)) {
            export.write(part, steps);
            unfinished.finish(() -> move(part));
        } catch (FileAlreadyExistsException e) {
            throw new Undelivered(exists(), e);
        } catch (IOException e) {
            throw new Undelivered(failed(e), e);
        }
    }

    /** Removes everything unfinished, as the program is being ended. */
    public static void abandonAll() {
        Unfinished.abandon();
    }

    private Path part() throws Undelivered {
        try {
            // Not a temporary file of the system's: those nobody else may read.
            return Files.createFile(
                    folder().resolve("." + target.getFileName() + "." + UUID.randomUUID() + PART));
        } catch (IOException e) {
            throw new Undelivered(noRight(), e);
        }
    }

    /** Without force a file that has appeared meanwhile is not replaced either. */
    private void move(Path part) throws IOException {
        if (force) Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        else Files.move(part, target);
    }

    private Path folder() {
        return Optional.ofNullable(target.toAbsolutePath().getParent()).orElse(target);
    }

    private Text exists() {
        return new Text(
                "「" + target + "」已经存在。换一个名字，或加 --force 覆盖它。",
                "\""
                        + target
                        + "\" exists already; choose another name, or replace it with --force.");
    }

    private Text noRight() {
        return new Text(
                "不能在「" + folder() + "」里写文件，请换一个可以写入的文件夹。",
                "No file can be written in \""
                        + folder()
                        + "\"; choose a folder that you may write to.");
    }

    private Text failed(IOException e) {
        return new Text(
                "「" + target + "」没有写成（" + e.getMessage() + "）。磁盘可能满了，请腾出空间或换一个位置再试。",
                "\""
                        + target
                        + "\" could not be written ("
                        + e.getMessage()
                        + "). The disk may be full: free some space or choose another place, then"
                        + " try again.");
    }
}
