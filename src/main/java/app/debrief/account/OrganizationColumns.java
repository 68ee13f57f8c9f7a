package app.debrief.account;

import static app.debrief.grid.Placement.hidden;
import static app.debrief.grid.Placement.shown;

import app.debrief.grid.Audience;
import app.debrief.grid.Column;
import app.debrief.grid.ColumnSet;
import app.debrief.grid.ColumnType.Moment;
import app.debrief.grid.ColumnType.Text;
import app.debrief.grid.Sort;
import java.time.Instant;
import java.util.List;

/** The catalogue of what the list of organizations shows. */
public final class OrganizationColumns {

    /** Whoever administers organizations. */
    public static final Audience ADMINISTRATION = () -> "administration";

    private static final String TABLE = "organization";

    public static final Column<Organization, String> NAME = Column.<Organization, String>of(
                    TABLE, "name", new Text(), Organization_.NAME)
            .in(ADMINISTRATION, shown(1))
            .width(220)
            .build();

    public static final Column<Organization, String> IDN = Column.<Organization, String>of(
                    TABLE, "idn", new Text(), Organization_.IDN)
            .in(ADMINISTRATION, shown(2))
            .width(180)
            .build();

    public static final Column<Organization, String> CURRENCY = Column.<Organization, String>computed(
                    TABLE, "currency", new Text(), (root, criteria) -> root.get(Organization_.currency)
                            .cast(String.class))
            .in(ADMINISTRATION, shown(3))
            .width(100)
            .build();

    public static final Column<Organization, String> COUNTRY = Column.<Organization, String>of(
                    TABLE, "country", new Text(), Organization_.COUNTRY)
            .in(ADMINISTRATION, shown(4))
            .width(100)
            .build();

    public static final Column<Organization, String> TIME_ZONE = Column.<Organization, String>computed(
                    TABLE, "zone", new Text(), (root, criteria) -> root.get(Organization_.zone)
                            .cast(String.class))
            .in(ADMINISTRATION, shown(5))
            .width(180)
            .build();

    public static final Column<Organization, Instant> CREATED_AT = Column.<Organization, Instant>of(
                    TABLE, "created_at", new Moment(), Organization_.CREATED_AT)
            .in(ADMINISTRATION, hidden(6))
            .width(140)
            .build();

    /** What administration sees. */
    public static final ColumnSet<Organization> FOR_ADMINISTRATION = ColumnSet.of(
            TABLE, ADMINISTRATION, List.of(NAME, IDN, CURRENCY, COUNTRY, TIME_ZONE, CREATED_AT), List.of());

    /** By name. */
    public static final Sort<Organization> BY_NAME = new Sort<>(NAME, false);

    private OrganizationColumns() {}
}
