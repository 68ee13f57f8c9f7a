package app.debrief.demo.data;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * The demo as of a moment: who is in it, the sessions of the sixty days before, and what people did to them since.
 *
 * <p>The same moment gives the same demo. An earlier moment of the same day gives the same sessions up to that moment, apart
 * from those that were still running.
 */
public final class DemoSessions {

    private final List<DemoOrganization> organizations;
    private final List<Recording> recordings;

    private DemoSessions(List<DemoOrganization> organizations, List<Recording> recordings) {
        this.organizations = organizations;
        this.recordings = recordings;
    }

    public static DemoSessions at(Instant now) {
        var cast = new Cast(now);
        var theatre = new Theatre(now);
        var reviewer = new Reviewer();
        var improvised = cast.desks().stream()
                .flatMap(desk -> new Rhythm(desk, now).cues().stream())
                .map(cue -> new Recording(
                        cue.startedAt(),
                        () -> new DocumentWriter(theatre.play(cue)).write(),
                        () -> reviewer.looksAt(cue) ? reviewer.review(theatre.play(cue)) : Optional.empty()));
        var told = new Stories(now, theatre, cast.desks()).recordings();
        return new DemoSessions(
                cast.organizations(),
                Stream.concat(improvised, told)
                        .sorted(Comparator.comparing(Recording::startedAt))
                        .toList());
    }

    public List<DemoOrganization> organizations() {
        return organizations;
    }

    /** Session documents, oldest first; every call plays them again. */
    public Stream<ObjectNode> documents() {
        return recordings.stream().map(recording -> recording.document().get());
    }

    /** What people did, to be applied when the documents are in. */
    public Stream<DemoReview> reviews() {
        return recordings.stream().flatMap(recording -> recording.review().get().stream());
    }
}
