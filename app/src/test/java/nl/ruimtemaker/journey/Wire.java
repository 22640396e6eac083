package nl.ruimtemaker.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** What lies between a browser and the house, and can be cut: for a worker in the background too, as a browser's own switch is not. */
final class Wire implements AutoCloseable {
    private final ServerSocket near;
    private final int house;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final LongAdder fetched = new LongAdder();
    private volatile boolean cut;

    Wire(int house) throws IOException {
        this.house = house;
        this.near = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return near.getLocalPort();
    }

    /** Bytes that came from the house since it was last asked, headers and all. */
    long fetched() {
        return fetched.sumThenReset();
    }

    void cut() {
        cut = true;
        open.forEach(Wire::end);
    }

    void mend() {
        cut = false;
    }

    private void listen() {
        while (!near.isClosed()) {
            try {
                var browser = near.accept();
                if (cut) {
                    end(browser);
                    continue;
                }
                var far = new Socket("localhost", house);
                open.add(browser);
                open.add(far);
                Thread.ofVirtual().start(() -> carry(browser, far, new LongAdder()));
                Thread.ofVirtual().start(() -> carry(far, browser, fetched));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void carry(Socket from, Socket to, LongAdder counted) {
        var some = new byte[8_192];
        try (from;
                to) {
            for (int many = from.getInputStream().read(some);
                    many >= 0;
                    many = from.getInputStream().read(some)) {
                counted.add(many);
                to.getOutputStream().write(some, 0, many);
            }
        } catch (IOException hungUp) {
            // One of both is gone; so is the other.
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        near.close();
        cut();
    }
}
