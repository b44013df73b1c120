package org.quancheng.atlas.app.doctor;

import org.quancheng.atlas.diagnosis.Result;
import org.quancheng.atlas.plan.fact.Text;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The program, the system and the machine below it. */
final class Machine {
    /** Measured: a window with everything open holds about 500 MB, the system wants its own. */
    private static final long LITTLE_MEMORY = 2L << 30;

    /** The program is younger than this day: a clock that shows less is wrong. */
    private static final LocalDate MADE = LocalDate.of(2026, 1, 1);

    private Machine() {}

    static Result program(String version) {
        String java =
                System.getProperty("java.vm.vendor")
                        + " "
                        + Runtime.version()
                        + ", "
                        + System.getProperty("java.home");
        return Result.good(new Text("程序", "Program"), same(version + "; Java: " + java));
    }

    static Result system() {
        String name =
                System.getProperty("os.name")
                        + " "
                        + System.getProperty("os.version")
                        + ", "
                        + System.getProperty("os.arch");
        int cores = Runtime.getRuntime().availableProcessors();
        Text topic = new Text("系统", "System");
        Text found = new Text(name + "，" + cores + " 个处理器核心", name + ", " + cores + " cores");
        return cores > 1
                ? Result.good(topic, found)
                : Result.doubtful(
                        topic,
                        found,
                        new Text(
                                "只有一个核心：地图移动时会不流畅。请换用至少两个核心的机器。",
                                "On a single one the map will not move smoothly. Use a machine with"
                                        + " two or more."));
    }

    static Result memory() {
        Text topic = new Text("内存", "Memory");
        long most = Runtime.getRuntime().maxMemory();
        if (!(ManagementFactory.getOperatingSystemMXBean()
                instanceof com.sun.management.OperatingSystemMXBean system))
            return Result.good(topic, same(Checks.megabytes(most)));
        long all = system.getTotalMemorySize();
        long free = system.getFreeMemorySize();
        Text found =
                new Text(
                        String.format(
                                "共 %s，眼下空着 %s，程序最多用 %s",
                                Checks.megabytes(all),
                                Checks.megabytes(free),
                                Checks.megabytes(most)),
                        String.format(
                                "%s in all, %s free now, the program may take %s",
                                Checks.megabytes(all),
                                Checks.megabytes(free),
                                Checks.megabytes(most)));
        return all >= LITTLE_MEMORY
                ? Result.good(topic, found)
                : Result.doubtful(
                        topic,
                        found,
                        new Text(
                                "内存少于 2 GB：请不要同时打开别的程序，导出大幅图片可能失败。",
                                "Less than 2 GB: open no other programs beside it; exporting large"
                                        + " pictures may fail."));
    }

    static Result names() {
        Text topic = new Text("文件名", "File names");
        String encoding = System.getProperty("sun.jnu.encoding", "");
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("win");
        return windows || encoding.equalsIgnoreCase("UTF-8")
                ? Result.good(topic, same(encoding))
                : Result.doubtful(
                        topic,
                        same(encoding),
                        new Text(
                                "名字里有汉字的文件可能打不开：请把系统的语言环境设为 UTF-8（例如 LANG=C.UTF-8）。",
                                "Files with Chinese names may not open: set the system's locale to"
                                        + " one with UTF-8 (LANG=C.UTF-8, for example)."));
    }

    static Result clock() {
        Text topic = new Text("时钟", "Clock");
        ZonedDateTime now = ZonedDateTime.now().truncatedTo(ChronoUnit.SECONDS);
        return now.toLocalDate().isBefore(MADE)
                ? Result.bad(
                        topic,
                        same(now.toString()),
                        new Text(
                                "日期不对：开放时间、签名和记录都会出错。请校正系统时间，主板电池可能没电了。",
                                "The date is wrong: opening hours, updates and records will be too."
                                        + " Set the system's clock; the board's battery may be"
                                        + " empty."))
                : Result.good(topic, same(now.toString()));
    }

    /** What reads alike in all languages. */
    static Text same(String text) {
        return new Text(text, text);
    }
}
