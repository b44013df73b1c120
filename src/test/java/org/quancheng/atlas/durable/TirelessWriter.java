package org.quancheng.atlas.durable;

import java.io.IOException;
import java.nio.file.Path;

/** A program that writes safe files without pause until it is killed, and says what it has done. */
public final class TirelessWriter {
    /** How many files are written at the same time. */
    static final int FILES = 10;

    private TirelessWriter() {}

    static Path file(Path folder, int number) {
        return folder.resolve("file-" + number + ".txt");
    }

    static String content(int file, long turn) {
        return file + " " + turn + " " + "x".repeat((int) (turn * 37 % 3000)) + " " + turn;
    }

    /** Takes the folder and the turn to begin with; prints the file and the turn once written. */
    public static void main(String[] args) {
        for (int number = 0; number < FILES; number++) {
            int file = number;
            Thread.ofPlatform().start(() -> write(Path.of(args[0]), file, Long.parseLong(args[1])));
        }
    }

    private static void write(Path folder, int number, long first) {
        SafeFile file = new SafeFile(file(folder, number));
        try {
            for (long turn = first; ; turn++) {
                file.write(content(number, turn));
                System.out.println(number + " " + turn);
            }
        } catch (IOException e) {
            System.out.println("failed " + e);
        }
    }
}
