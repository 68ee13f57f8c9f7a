package app.debrief.audit;

import app.debrief.common.Actor;
import java.time.Instant;

/** One user action; all of its rows share these facts. */
record Act(AuditSubject subject, AuditAction action, Actor actor, Instant at) {}
