package org.quancheng.atlas.parcel.install;

import org.quancheng.atlas.parcel.Refused;
import org.quancheng.atlas.plan.fact.Text;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.stream.Stream;

/** While one of these is open, nobody else changes what is installed. */
final class Changes implements Closeable {
    private final InstalledPacks packs;
    private final InstallLock lock;

    private Changes(InstalledPacks packs, InstallLock lock) {
        this.packs = packs;
        this.lock = lock;
    }

    static Changes begin(InstalledPacks packs) throws Refused, IOException {
        return new Changes(
                packs,
                InstallLock.take(packs.folder())
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                "另一个程序正在安装内容包；请等它完成后再试。",
                                                "Another program is installing a pack; wait until"
                                                        + " it is done and try again.")));
    }

    /** Takes away what is neither in use nor kept for a roll-back. */
    void sweep(String id) throws IOException {
        List<String> kept = packs.pointer(id).folders();
        Path folder = packs.of(id);
        if (!Files.isDirectory(folder)) return;
        List<Path> idle;
        try (Stream<Path> all = Files.list(folder)) {
            idle =
                    all.filter(
                                    f -> {
                                        String name = f.getFileName().toString();
                                        return Folders.isLeftover(f)
                                                || name.matches(Pointer.NAME)
                                                        && !kept.contains(name);
                                    })
                            .sorted()
                            .toList();
        }
        for (Path each : idle) {
            try {
                Folders.remove(each, packs.disk());
            } catch (IOException e) {
                // Windows keeps what another program has open; next time.
                continue;
            }
        }
        packs.disk().remove(folder.resolve(InstalledPacks.POINTER + ".part"));
        try (Stream<Path> rest = Files.list(folder)) {
            // A first installation that failed.
            if (rest.findAny().isPresent()) return;
        }
        packs.disk().remove(folder);
    }

    /** Why something could not be written, and what to do. */
    static Refused notWritten(Path folder, Exception e) {
        boolean noRight =
                e instanceof AccessDeniedException || e instanceof ReadOnlyFileSystemException;
        Text sentence =
                noRight
                        ? new Text(
                                "不能在「" + folder + "」里写文件，没有安装；请检查权限，或用 --packs 指定另一个文件夹。",
                                "Nothing can be written in \""
                                        + folder
                                        + "\", so nothing was changed; check your rights, or name"
                                        + " another folder with --packs.")
                        : new Text(
                                "写入「"
                                        + folder
                                        + "」失败，没有改动，仍用原来的内容；磁盘可能满了，请腾出空间后再试（"
                                        + e.getMessage()
                                        + "）。",
                                "Writing to \""
                                        + folder
                                        + "\" failed, and what was in use still is. The disk may be"
                                        + " full: free some space and try again ("
                                        + e.getMessage()
                                        + ").");
        return new Refused(sentence, e);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
