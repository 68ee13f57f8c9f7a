package app.debrief.demo.scale;

import java.time.ZoneId;

/**
 * An AI employee of the large data set.
 *
 * @param ordinal 0 for the one with a tenth of all sessions
 * @param country ISO 3166 code, the organization's
 * @param source the demo's employee whose sessions are repeated
 */
record ScaleEmployee(int ordinal, long id, long organizationId, String country, long source, ZoneId zone) {}
