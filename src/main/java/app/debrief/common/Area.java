package app.debrief.common;

/** The parts of the product for which rights are given, organization by organization. */
public enum Area {
    BUILDER,
    PORTAL,
    REPORTS,
    USAGE,
    IMPORTS,
    DELIVERY,
    EMPLOYEES,
    ORGANIZATIONS,
    MEMBERS,
    AUDIT,
    ERASURE
}
