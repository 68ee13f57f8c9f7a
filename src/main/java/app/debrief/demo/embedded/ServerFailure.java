package app.debrief.demo.embedded;

import java.io.IOException;

/** The server's programs ended instead of doing their work; the message is what they said last. */
final class ServerFailure extends IOException {

    ServerFailure(String message) {
        super(message);
    }
}
