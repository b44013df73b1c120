package org.quancheng.atlas.house.socket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The sockets to a network that this process holds at the moment, as Linux lists them. */
final class OpenSockets {
    private static final Path SELF = Path.of("/proc/self");

    private OpenSockets() {}

    /** Their names; none where the system keeps no such list. */
    static Set<String> now() throws IOException {
        if (!Files.isDirectory(SELF.resolve("fd"))) return Set.of();
        Set<String> sockets;
        try (var open = Files.list(SELF.resolve("fd"))) {
            sockets =
                    open.map(OpenSockets::target)
                            .filter(t -> t.startsWith("socket:["))
                            .collect(Collectors.toCollection(TreeSet::new));
        }
        // The tables of tcp and udp leave out sockets that are not bound yet, so what is known to
        // stay inside the machine is taken away instead.
        for (String table : List.of("unix", "netlink"))
            for (String line : Files.readAllLines(SELF.resolve("net").resolve(table)))
                for (String cell : line.strip().split("\\s+"))
                    sockets.remove("socket:[" + cell + "]");
        return sockets;
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException e) {
            return "";
        }
    }
}
