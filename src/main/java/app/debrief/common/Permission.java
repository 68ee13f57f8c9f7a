package app.debrief.common;

/** One kind of access to one area. */
public record Permission(Area area, Access access) {}
