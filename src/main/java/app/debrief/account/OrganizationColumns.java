package app.debrief.account;

import static app.debrief.grid.Audience.ADMINISTRATION;
import static app.debrief.grid.Placement.hidden;
import static app.debrief.grid.Placement.shown;

import app.debrief.grid.Catalogue;
import app.debrief.grid.Column;
import app.debrief.grid.ColumnSet;
import app.debrief.grid.ColumnType.Moment;
import app.debrief.grid.ColumnType.Text;
import app.debrief.grid.Sort;
import java.time.Instant;

/** The catalogue of what the list of organizations shows. */
public final class OrganizationColumns {

    private static final Catalogue<Organization> CATALOGUE = new Catalogue<>("organization");

    public static final Column<Organization, String> NAME = CATALOGUE
            .field("name", new Text(), Organization_.NAME)
            .in(ADMINISTRATION, shown(1))
            .width(220)
            .build();

    public static final Column<Organization, String> IDN = CATALOGUE
            .field("idn", new Text(), Organization_.IDN)
            .in(ADMINISTRATION, shown(2))
            .width(180)
            .build();

    public static final Column<Organization, String> CURRENCY = CATALOGUE
            .computed("currency", new Text(), (root, criteria) -> root.get(Organization_.currency)
                    .cast(String.class))
            .in(ADMINISTRATION, shown(3))
            .width(100)
            .build();

    public static final Column<Organization, String> COUNTRY = CATALOGUE
            .field("country", new Text(), Organization_.COUNTRY)
            .in(ADMINISTRATION, shown(4))
            .width(100)
            .build();

    public static final Column<Organization, String> TIME_ZONE = CATALOGUE
            .computed("zone", new Text(), (root, criteria) -> root.get(Organization_.zone)
                    .cast(String.class))
            .in(ADMINISTRATION, shown(5))
            .width(180)
            .build();

    public static final Column<Organization, Instant> CREATED_AT = CATALOGUE
            .field("created_at", new Moment(), Organization_.CREATED_AT)
            .in(ADMINISTRATION, hidden(6))
            .width(140)
            .build();

    /** What administration sees. */
    public static final ColumnSet<Organization> FOR_ADMINISTRATION = CATALOGUE.openTo(ADMINISTRATION);

    /** By name. */
    public static final Sort<Organization> BY_NAME = new Sort<>(NAME, false);

    private OrganizationColumns() {}
}
