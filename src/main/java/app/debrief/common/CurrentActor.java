package app.debrief.common;

import java.util.Optional;
import java.util.function.Supplier;

/** Gives the actor on whose behalf the current thread works. */
public interface CurrentActor {

    /**
     * The signed-in person, or the actor set by {@link #actingAs}.
     *
     * @throws org.springframework.security.access.AccessDeniedException if nobody is signed in
     */
    Actor get();

    /** The actor that a member is at this moment, whoever asks; empty if the member may not act any more. */
    Optional<Actor> ofMember(long memberId);

    /** Runs work on behalf of another actor, as background work does, and restores the former one. */
    <T> T actingAs(Actor actor, Supplier<T> work);
}
