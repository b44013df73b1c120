package org.quancheng.atlas.supervise;

import org.quancheng.atlas.supervise.child.Lifeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program in the place of the window, with another illness each time it is started. */
public final class Patient {
    private Patient() {}

    /** Takes a folder of its own and the illnesses, one for each start; the last one stays. */
    public static void main(String[] args) throws Exception {
        Lifeline.hold(System.in, () -> Runtime.getRuntime().halt(0));
        List<String> course = List.of(args[1].split(","));
        String illness = course.get(Math.min(starts(Path.of(args[0])), course.size() - 1));
        System.out.println("started as " + illness + " " + ProcessHandle.current().pid());
        for (long n = 1; ; n++) {
            boolean ill = n > 3;
            if (ill) suffer(illness);
            boolean hangs = ill && illness.equals("hang");
            boolean blank = ill && illness.equals("blank");
            boolean large = ill && illness.equals("large");
            System.out.println(
                    new Beat(hangs ? 3 : n, hangs || blank ? 3 : n, large ? 1L << 40 : 1, "", "")
                            .line());
            Thread.sleep(50);
        }
    }

    private static void suffer(String illness) throws InterruptedException {
        switch (illness) {
            case "leave" -> System.exit(0);
            case "again" -> System.exit(10);
            case "crash" -> throw new IllegalStateException("a fault of mine");
            case "freeze" -> Thread.sleep(Long.MAX_VALUE);
            case "memory" -> exhaust();
            default -> {}
        }
    }

    private static void exhaust() {
        List<byte[]> all = new ArrayList<>();
        while (true) all.add(new byte[1 << 20]);
    }

    private static int starts(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            int before = (int) files.count();
            Files.createFile(folder.resolve("start-" + before));
            return before;
        }
    }
}
