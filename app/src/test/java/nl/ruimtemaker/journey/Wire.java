package nl.ruimtemaker.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What lies between a browser and the house, and can be cut: for a worker in the background too, as a browser's own switch is not. */
final class Wire implements AutoCloseable {
    private final ServerSocket near;
    private final int house;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    Wire(int house) throws IOException {
        this.house = house;
        this.near = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return near.getLocalPort();
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
                Thread.ofVirtual().start(() -> carry(browser, far));
                Thread.ofVirtual().start(() -> carry(far, browser));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
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
