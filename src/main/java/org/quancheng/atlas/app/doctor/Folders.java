package org.quancheng.atlas.app.doctor;

import org.quancheng.atlas.diagnosis.CrashReports;
import org.quancheng.atlas.diagnosis.Result;
import org.quancheng.atlas.durable.FreeSpace;
import org.quancheng.atlas.plan.fact.Text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** Whether the program can write where it has to, and what it wrote of accidents. */
final class Folders {
    /** Settings, journal, caches and an update together fit into this. */
    private static final long LITTLE_ROOM = 500L << 20;

    private Folders() {}

    /** Tries by writing a file, which is removed. */
    static Result check(Path folder) {
        Text topic = new Text("文件夹", "Folder");
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "doctor", ".part"));
            OptionalLong room = FreeSpace.at(folder);
            Text found =
                    room.isEmpty()
                            ? new Text(folder + "，可写", folder + ", can be written to")
                            : new Text(
                                    folder + "，可写，剩余 " + Checks.megabytes(room.getAsLong()),
                                    folder
                                            + ", can be written to, "
                                            + Checks.megabytes(room.getAsLong())
                                            + " free");
            return room.orElse(LITTLE_ROOM) >= LITTLE_ROOM
                    ? Result.good(topic, found)
                    : Result.doubtful(
                            topic,
                            found,
                            new Text(
                                    "磁盘快满了：请清理出一些空间。", "The disk is nearly full: make some room."));
        } catch (IOException e) {
            return Result.doubtful(
                    topic,
                    new Text(folder + " 不能写：" + e.getMessage(), folder + ": " + e.getMessage()),
                    new Text(
                            "图集照样能用，但记不住设置，启动也慢些。请检查这个文件夹的权限和磁盘空间。",
                            "The atlas works all the same, but forgets settings and starts more"
                                    + " slowly. Check this folder's permissions and the disk's"
                                    + " room."));
        }
    }

    /** Whether there were accidents. */
    static Result crashes(Path logs) {
        Text topic = new Text("出错记录", "Crash reports");
        List<Path> reports = CrashReports.all(logs);
        if (reports.isEmpty()) return Result.good(topic, new Text("没有", "none"));
        return Result.doubtful(
                topic,
                new Text(
                        reports.size() + " 份，最近一份：" + reports.getLast(),
                        reports.size() + ", the latest: " + reports.getLast()),
                new Text(
                        "请把这份文件发给维护人员；处理以后可以删除。",
                        "Please send this file to those who look after the program; it may be"
                                + " deleted once that is done."));
    }
}
