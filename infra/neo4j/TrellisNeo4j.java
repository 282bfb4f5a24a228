import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/**
 * The local Neo4j server of Trellis: Neo4j Community on the public embedding API, reachable over Bolt on loopback only.
 *
 * <p>Arguments: {@code home port passwordFile tied|detached}. Prints {@code READY} when Bolt answers with the password
 * of the file. A tied server lives as long as its standard input, so it cannot outlive the process that started it,
 * however that dies. A detached server stops when the file {@code stop} appears in its home. Exit code 3 means that
 * another server holds the home.
 */
public final class TrellisNeo4j {
    private static final int HOME_IN_USE = 3;
    private static final long AVAILABLE_MILLISECONDS = 120_000;
    private static final long POLL_MILLISECONDS = 250;

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]).toAbsolutePath();
        int port = Integer.parseInt(arguments[1]);
        String password = Files.readString(Path.of(arguments[2])).trim();
        boolean tied = arguments[3].equals("tied");
        Path stopRequest = home.resolve("stop");

        Files.createDirectories(home);
        FileLock lock = lockHome(home);
        if (lock == null) {
            System.err.println("HOME IN USE " + home);
            System.exit(HOME_IN_USE);
        }
        Files.deleteIfExists(stopRequest);

        CountDownLatch ended = new CountDownLatch(1);
        Thread watcher = new Thread(tied ? () -> awaitEndOfInput(ended) : () -> awaitFile(stopRequest, ended), "watcher");
        watcher.setDaemon(true);
        watcher.start();

        try {
            serve(build(home, port), password);
        } catch (RuntimeException failed) {
            // The engine's own threads would keep a process alive that serves nothing.
            failed.printStackTrace();
            System.exit(1);
        }
        ended.await();
        System.exit(0);
    }

    /** Waits until the database is available, sets the password and says so. */
    private static void serve(DatabaseManagementService service, String password) {
        Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown, "shutdown"));
        if (!service.database(DEFAULT_DATABASE_NAME).isAvailable(AVAILABLE_MILLISECONDS)) {
            throw new IllegalStateException("The database is not available.");
        }
        // The password that is set already is refused, so another one comes between.
        setPassword(service, UUID.randomUUID().toString());
        setPassword(service, password);
        System.out.println("READY");
    }

    private static void setPassword(DatabaseManagementService service, String password) {
        service.database(SYSTEM_DATABASE_NAME).executeTransactionally(
                "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
    }

    private static DatabaseManagementService build(Path home, int port) {
        SocketAddress loopback = new SocketAddress("127.0.0.1", port);
        return new DatabaseManagementServiceBuilder(home)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, loopback)
                .setConfig(BoltConnector.advertised_address, loopback)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(256))
                // A new store takes 2 MB instead of 536 MB; old transaction logs are not kept for backups.
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "256M size")
                .build();
    }

    /** Returns the lock of this home, or null when another server holds it. The lock ends with the process. */
    private static FileLock lockHome(Path home) throws IOException {
        FileChannel channel = FileChannel.open(
                home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return channel.tryLock();
    }

    private static void awaitEndOfInput(CountDownLatch ended) {
        try {
            while (System.in.read() >= 0) {
                // The parent sends nothing: only the end of the stream says something.
            }
        } catch (IOException broken) {
            // A broken pipe means the same as its end: the parent is gone.
        }
        ended.countDown();
    }

    private static void awaitFile(Path file, CountDownLatch ended) {
        try {
            while (!Files.exists(file)) {
                Thread.sleep(POLL_MILLISECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        ended.countDown();
    }

    private TrellisNeo4j() {}
}
