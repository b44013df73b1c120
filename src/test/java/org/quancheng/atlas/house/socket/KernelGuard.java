package org.quancheng.atlas.house.socket;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.net.InetAddress;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Lets Linux end this process as soon as any of its threads, Java or native, asks for an internet
 * socket; see seccomp(2).
 */
final class KernelGuard {
    /** What a shell and Java report of a process that the guard ended: 128 + SIGSYS. */
    static final int EXIT = 128 + 31;

    private static final int LOAD = 0x20;
    private static final int JUMP_IF_EQUAL = 0x15;
    private static final int RETURN = 0x06;
    private static final int ALLOW = 0x7fff0000;
    private static final int KILL_PROCESS = 0x80000000;
    private static final int AF_INET = 2;
    private static final int AF_INET6 = 10;

    private KernelGuard() {}

    /** Numbers that differ between processors, from the kernel's headers. */
    private enum Machine {
        AMD64(0xC000003E, 41, 317),
        AARCH64(0xC00000B7, 198, 277);

        private final int audit;
        private final int socket;
        private final long seccomp;

        Machine(int audit, int socket, long seccomp) {
            this.audit = audit;
            this.socket = socket;
            this.seccomp = seccomp;
        }

        /** Which system calls end the process; the last two numbers say how many steps to skip. */
        private int[][] program() {
            return new int[][] {
                {LOAD, 4, 0, 0},
                {JUMP_IF_EQUAL, audit, 0, 5},
                {LOAD, 0, 0, 0},
                {JUMP_IF_EQUAL, socket, 0, 3},
                {LOAD, 16, 0, 0},
                {JUMP_IF_EQUAL, AF_INET, 2, 0},
                {JUMP_IF_EQUAL, AF_INET6, 1, 0},
                {RETURN, ALLOW, 0, 0},
                {RETURN, KILL_PROCESS, 0, 0}
            };
        }
    }

    /** Sets the guard for good, for all threads; false where the system has none or refuses. */
    static boolean set() throws Throwable {
        String architecture = System.getProperty("os.arch").toUpperCase(Locale.ROOT);
        boolean known = Stream.of(Machine.values()).anyMatch(m -> m.name().equals(architecture));
        if (!known || !System.getProperty("os.name").equals("Linux")) return false;
        // Java's own library tries both kinds of sockets once, when it is loaded.
        InetAddress.getLoopbackAddress();
        Machine machine = Machine.valueOf(architecture);
        Linker linker = Linker.nativeLinker();
        MethodHandle prctl =
                linker.downcallHandle(
                        linker.defaultLookup().findOrThrow("prctl"),
                        FunctionDescriptor.of(
                                JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG),
                        Linker.Option.firstVariadicArg(1));
        MethodHandle syscall =
                linker.downcallHandle(
                        linker.defaultLookup().findOrThrow("syscall"),
                        FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, ADDRESS),
                        Linker.Option.firstVariadicArg(1));
        int noNewPrivileges = 38;
        long filter = 1;
        long allThreads = 1;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment program = laidOut(machine.program(), arena);
            return (int) prctl.invokeExact(noNewPrivileges, 1L, 0L, 0L, 0L) == 0
                    && (long) syscall.invokeExact(machine.seccomp, filter, allThreads, program)
                            == 0;
        }
    }

    /** struct sock_fprog with its struct sock_filter[]. */
    private static MemorySegment laidOut(int[][] steps, Arena arena) {
        MemorySegment code = arena.allocate(8L * steps.length, 8);
        for (int i = 0; i < steps.length; i++) {
            code.set(JAVA_SHORT, 8L * i, (short) steps[i][0]);
            code.set(JAVA_BYTE, 8L * i + 2, (byte) steps[i][2]);
            code.set(JAVA_BYTE, 8L * i + 3, (byte) steps[i][3]);
            code.set(JAVA_INT, 8L * i + 4, steps[i][1]);
        }
        MemorySegment program = arena.allocate(16, 8);
        program.set(JAVA_SHORT, 0, (short) steps.length);
        program.set(ADDRESS, 8, code);
        return program;
    }
}
