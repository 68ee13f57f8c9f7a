package app.debrief.demo.data;

import java.time.Instant;

/**
 * A session that is to be played.
 *
 * @param id {@code source_session_id}, unique for the employee
 * @param take what the dice are made of, so that the same take on another date tells the same story
 * @param running begun a moment ago and not over
 */
record Cue(Desk desk, String id, String take, Instant startedAt, boolean running) {}
