package app.debrief.employee;

import static app.debrief.grid.Audience.ADMINISTRATION;
import static app.debrief.grid.Placement.hidden;
import static app.debrief.grid.Placement.shown;

import app.debrief.account.Organization;
import app.debrief.account.Organization_;
import app.debrief.grid.Catalogue;
import app.debrief.grid.Column;
import app.debrief.grid.ColumnSet;
import app.debrief.grid.ColumnType.Moment;
import app.debrief.grid.ColumnType.Percent;
import app.debrief.grid.ColumnType.Text;
import app.debrief.grid.Sort;
import app.debrief.grid.filter.ValuesFilter;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.query.criteria.JpaRoot;

/** The catalogue of what the list of AI employees shows. */
public final class EmployeeColumns {

    private static final Catalogue<Employee> CATALOGUE = new Catalogue<>("employee");

    public static final Column<Employee, String> NAME = CATALOGUE
            .field("name", new Text(), Employee_.NAME)
            .in(ADMINISTRATION, shown(1))
            .width(160)
            .build();

    public static final Column<Employee, String> IDN = CATALOGUE
            .field("idn", new Text(), Employee_.IDN)
            .in(ADMINISTRATION, shown(2))
            .width(160)
            .build();

    public static final Column<Employee, String> ORGANIZATION = CATALOGUE
            .computed("organization", new Text(), (root, criteria) -> {
                var owner = ((JpaRoot<Employee>) root).join(Organization.class);
                owner.on(criteria.equal(owner.get(Organization_.id), root.get(Employee_.organizationId)));
                return owner.get(Organization_.name);
            })
            .in(ADMINISTRATION, shown(3))
            .filter(ValuesFilter::new)
            .width(200)
            .build();

    public static final Column<Employee, String> INDUSTRY = CATALOGUE
            .field("industry", new Text(), Employee_.INDUSTRY)
            .in(ADMINISTRATION, shown(4))
            .filter(ValuesFilter::new)
            .width(140)
            .build();

    public static final Column<Employee, String> TIME_ZONE = CATALOGUE
            .computed("time_zone", new Text(), (root, criteria) -> root.get(Employee_.zone)
                    .cast(String.class))
            .in(ADMINISTRATION, shown(5))
            .width(180)
            .build();

    public static final Column<Employee, BigDecimal> CONVERSION_RATIO = CATALOGUE
            .field("conversion_ratio", new Percent(), Employee_.CONVERSION_RATIO)
            .in(ADMINISTRATION, shown(6))
            .width(150)
            .build();

    public static final Column<Employee, BigDecimal> RECOGNITION = CATALOGUE
            .field("recognition", new Percent(), Employee_.RECOGNITION)
            .in(ADMINISTRATION, hidden(7))
            .width(120)
            .build();

    public static final Column<Employee, Instant> CREATED_AT = CATALOGUE
            .field("created_at", new Moment(), Employee_.CREATED_AT)
            .in(ADMINISTRATION, hidden(8))
            .width(140)
            .build();

    /** What administration sees. */
    public static final ColumnSet<Employee> FOR_ADMINISTRATION = CATALOGUE.openTo(ADMINISTRATION);

    /** By name. */
    public static final Sort<Employee> BY_NAME = new Sort<>(NAME, false);

    private EmployeeColumns() {}
}
