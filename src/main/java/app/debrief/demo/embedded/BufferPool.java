package app.debrief.demo.embedded;

import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** How much memory the embedded server keeps pages in. */
final class BufferPool {

    private static final DataSize SMALLEST = DataSize.ofMegabytes(128);
    private static final DataSize LARGEST = DataSize.ofGigabytes(16);

    private BufferPool() {}

    /**
     * What is set; else a quarter of the memory of the machine (or of its container), as the Java heap takes a quarter
     * too and the operating system's file cache wants the rest.
     */
    static DataSize size(@Nullable DataSize setting) {
        if (setting != null) {
            return setting;
        }
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? share(DataSize.ofBytes(system.getTotalMemorySize()))
                : SMALLEST;
    }

    static DataSize share(DataSize memory) {
        var quarter = DataSize.ofMegabytes(memory.toMegabytes() / 4);
        if (quarter.compareTo(SMALLEST) < 0) {
            return SMALLEST;
        }
        return quarter.compareTo(LARGEST) > 0 ? LARGEST : quarter;
    }
}
