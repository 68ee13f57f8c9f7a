package app.debrief.grid.filter;

import java.time.Instant;
import java.time.ZoneId;

/**
 * What a filter needs to know beside its operand.
 *
 * @param now the instant to which relative ranges refer
 * @param zone in which local times are meant
 * @param sign by which words of the list's records are told from others, as in {@link app.debrief.grid.Scope#sign()}
 * @param way in which a search finds them
 */
public record FilterContext(Instant now, ZoneId zone, String sign, SearchWay way) {}
