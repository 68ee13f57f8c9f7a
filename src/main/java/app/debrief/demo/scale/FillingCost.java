package app.debrief.demo.scale;

import app.debrief.common.settings.Setting;
import app.debrief.common.settings.StartRefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.util.unit.DataSize;

/**
 * What a number of sessions takes, by what was measured on two cores.
 *
 * @param time by the rate of those cores
 * @param space on the disk, indexes included
 */
record FillingCost(Duration time, DataSize space) {

    private static final long SESSIONS_PER_SECOND = 6_000;
    private static final long BYTES_PER_SESSION = 2_300;

    /** What the server writes besides: its logs and the temporary files of sorting. */
    private static final DataSize BESIDES = DataSize.ofMegabytes(1_024);

    static FillingCost of(long sessions) {
        return new FillingCost(
                Duration.ofSeconds(1 + sessions / SESSIONS_PER_SECOND),
                DataSize.ofBytes(sessions * BYTES_PER_SESSION + BESIDES.toBytes()));
    }

    /**
     * Looks whether the disk has room.
     *
     * @throws StartRefusedException if it has not
     */
    void requireRoom(Path folder) {
        try {
            requireRoom(folder, DataSize.ofBytes(Files.getFileStore(folder).getUsableSpace()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void requireRoom(Path folder, DataSize room) {
        if (room.compareTo(space) < 0) {
            throw new StartRefusedException(Setting.DEMO_SESSIONS.variable() + " asks for " + space.toMegabytes()
                    + " MB more and the disk of " + folder + " has " + room.toMegabytes()
                    + " MB left: make room, ask for fewer sessions, or set DEBRIEF_DATA to a folder on another disk");
        }
    }
}
