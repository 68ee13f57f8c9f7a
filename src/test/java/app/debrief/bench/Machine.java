package app.debrief.bench;

import java.lang.management.ManagementFactory;

/** On what was measured. */
final class Machine {

    private static final double GIB = 1L << 30;

    private Machine() {}

    static String describe(PlainDatabase database) {
        var memory =
                ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                        ? system.getTotalMemorySize()
                        : 0;
        return "%s sessions, one AI employee with a tenth of them; %d cores, %.0f GiB of memory, buffer pool %.1f GiB, MariaDB %s, Java %s; load before: %.1f"
                .formatted(
                        database.text("select format(sessions, 0) from demo_filling"),
                        Runtime.getRuntime().availableProcessors(),
                        memory / GIB,
                        Long.parseLong(database.text("select @@innodb_buffer_pool_size")) / GIB,
                        database.text("select version()"),
                        Runtime.version(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
