package org.quancheng.atlas.house.socket;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Refuses every way in which Java code can reach a network, and remembers who tried. */
final class JavaTraps {
    private static final Set<String> REMOTE = Set.of("http", "https", "ftp", "ws", "wss");

    private static final List<String> CAUGHT = new CopyOnWriteArrayList<>();

    private JavaTraps() {}

    /** Sets all traps; {@link ChannelTrap} is set on the command line. */
    @SuppressWarnings("deprecation") // The factories are deprecated for use, not for tests.
    static void set() throws IOException {
        Socket.setSocketImplFactory(
                () -> {
                    throw caught("Socket");
                });
        ServerSocket.setSocketFactory(
                () -> {
                    throw caught("ServerSocket");
                });
        DatagramSocket.setDatagramSocketImplFactory(
                () -> {
                    throw caught("DatagramSocket");
                });
        URL.setURLStreamHandlerFactory(name -> REMOTE.contains(name) ? new RemoteTrap() : null);
    }

    /** Remembers an attempt with its way through the code; to be thrown. */
    static IllegalStateException caught(String what) {
        IllegalStateException attempt = new IllegalStateException("network: " + what);
        StringWriter trace = new StringWriter();
        attempt.printStackTrace(new PrintWriter(trace, true));
        CAUGHT.add(trace.toString());
        return attempt;
    }

    /** Every attempt so far. */
    static List<String> all() {
        return CAUGHT;
    }

    private static final class RemoteTrap extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) {
            throw caught(url.toString());
        }
    }
}
