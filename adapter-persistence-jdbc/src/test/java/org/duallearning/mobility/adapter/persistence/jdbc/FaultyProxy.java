package org.duallearning.mobility.adapter.persistence.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * A TCP proxy on this machine that can be told to be a bad network: slow, deaf, cut at a byte, or closed. Thread-safe.
 *
 * <p>What it was told holds for the connections that are there and those that come, until {@link #heal()}.
 */
final class FaultyProxy implements AutoCloseable {
    /** Which way bytes go. */
    enum Direction {
        TO_SERVER,
        TO_CLIENT
    }

    private static final long NEVER = Long.MAX_VALUE;
    private static final int CHUNK = 8192;

    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Object healed = new Object();
    private final int port;
    private ServerSocket door;
    private volatile Duration delay = Duration.ZERO;
    private volatile boolean deaf;
    private final Countdown toServer = new Countdown();
    private final Countdown toClient = new Countdown();

    /** Stands before a port of this machine. */
    FaultyProxy(int target) throws IOException {
        this.target = target;
        door = new ServerSocket();
        door.bind(address(0));
        port = door.getLocalPort();
        letIn(door);
    }

    int port() {
        return port;
    }

    /** Every chunk of bytes takes this long. */
    void delay(Duration perChunk) {
        delay = perChunk;
    }

    /** Takes bytes and gives none any more, as a network does from which the other end vanished. */
    void turnDeaf() {
        deaf = true;
    }

    /** Cuts every connection. */
    void cut() {
        open.forEach(FaultyProxy::reset);
    }

    /** Cuts the connection that carries the byte after the next {@code bytes} of that direction; that byte does not arrive. */
    void cutAfter(Direction direction, long bytes) {
        (direction == Direction.TO_SERVER ? toServer : toClient).set(bytes);
    }

    /** Cuts every connection and takes no new one. */
    void refuse() throws IOException {
        door.close();
        cut();
    }

    /** Is a good network again. */
    void heal() throws IOException {
        delay = Duration.ZERO;
        toServer.set(NEVER);
        toClient.set(NEVER);
        hear();
        if (door.isClosed()) {
            door = new ServerSocket();
            door.setReuseAddress(true);
            door.bind(address(port));
            letIn(door);
        }
    }

    @Override
    public void close() throws IOException {
        refuse();
        hear();
    }

    private void letIn(ServerSocket through) {
        start(() -> {
            while (!through.isClosed()) {
                connect(through.accept());
            }
        });
    }

    private void connect(Socket client) throws IOException {
        Socket server = new Socket();
        open.add(client);
        open.add(server);
        try {
            server.connect(address(target));
        } catch (IOException e) {
            reset(client);
            return;
        }
        start(() -> carry(client, server, toServer));
        start(() -> carry(server, client, toClient));
    }

    private void carry(Socket from, Socket to, Countdown left) throws IOException {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                LockSupport.parkNanos(delay.toNanos());
                awaitHearing();
                int arriving = left.take(read);
                out.write(chunk, 0, arriving);
                out.flush();
                if (arriving < read) {
                    reset(from);
                    reset(to);
                    return;
                }
            }
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private void hear() {
        synchronized (healed) {
            deaf = false;
            healed.notifyAll();
        }
    }

    private void awaitHearing() throws IOException {
        synchronized (healed) {
            while (deaf) {
                try {
                    healed.wait();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
        }
    }

    /** Ends a connection without a goodbye. */
    private static void reset(Socket socket) {
        try (socket) {
            socket.setSoLinger(true, 0);
        } catch (IOException e) {
            // It was closed already.
        }
    }

    private static InetSocketAddress address(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    private static void start(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException e) {
                        // A connection that ends.
                    }
                },
                "faulty-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private interface Work {
        void run() throws IOException;
    }

    /** How many bytes still arrive, over all connections. */
    private static final class Countdown {
        private long left = NEVER;

        synchronized void set(long bytes) {
            left = bytes;
        }

        synchronized int take(int bytes) {
            int arriving = (int) Math.min(bytes, left);
            if (left != NEVER) {
                // One connection is cut, not every one after it.
                left = arriving < bytes ? NEVER : left - arriving;
            }
            return arriving;
        }
    }
}
