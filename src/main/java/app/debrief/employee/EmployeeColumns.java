package app.debrief.employee;

import static app.debrief.grid.Placement.hidden;
import static app.debrief.grid.Placement.shown;

import app.debrief.account.Organization;
import app.debrief.account.Organization_;
import app.debrief.grid.Audience;
import app.debrief.grid.Column;
import app.debrief.grid.ColumnSet;
import app.debrief.grid.ColumnType.Moment;
import app.debrief.grid.ColumnType.Percent;
import app.debrief.grid.ColumnType.Text;
import app.debrief.grid.Sort;
import app.debrief.grid.filter.ValuesFilter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hibernate.query.criteria.JpaRoot;

/** The catalogue of what the list of AI employees shows. */
public final class EmployeeColumns {

    /** Whoever administers AI employees. */
    public static final Audience ADMINISTRATION = () -> "administration";

    private static final String TABLE = "employee";

    public static final Column<Employee, String> NAME = Column.<Employee, String>of(
                    TABLE, "name", new Text(), Employee_.NAME)
            .in(ADMINISTRATION, shown(1))
            .width(160)
            .build();

    public static final Column<Employee, String> IDN = Column.<Employee, String>of(
                    TABLE, "idn", new Text(), Employee_.IDN)
            .in(ADMINISTRATION, shown(2))
            .width(160)
            .build();

    public static final Column<Employee, String> ORGANIZATION = Column.<Employee, String>computed(
                    TABLE, "organization", new Text(), (root, criteria) -> {
                        var owner = ((JpaRoot<Employee>) root).join(Organization.class);
                        owner.on(criteria.equal(owner.get(Organization_.id), root.get(Employee_.organizationId)));
                        return owner.get(Organization_.name);
                    })
            .in(ADMINISTRATION, shown(3))
            .filter(ValuesFilter::new)
            .width(200)
            .build();

    public static final Column<Employee, String> INDUSTRY = Column.<Employee, String>of(
                    TABLE, "industry", new Text(), Employee_.INDUSTRY)
            .in(ADMINISTRATION, shown(4))
            .filter(ValuesFilter::new)
            .width(140)
            .build();

    public static final Column<Employee, String> TIME_ZONE = Column.<Employee, String>computed(
                    TABLE, "time_zone", new Text(), (root, criteria) -> root.get(Employee_.zone)
                            .cast(String.class))
            .in(ADMINISTRATION, shown(5))
            .width(180)
            .build();

    public static final Column<Employee, BigDecimal> CONVERSION_RATIO = Column.<Employee, BigDecimal>of(
                    TABLE, "conversion_ratio", new Percent(), Employee_.CONVERSION_RATIO)
            .in(ADMINISTRATION, shown(6))
            .width(150)
            .build();

    public static final Column<Employee, BigDecimal> RECOGNITION = Column.<Employee, BigDecimal>of(
                    TABLE, "recognition", new Percent(), Employee_.RECOGNITION)
            .in(ADMINISTRATION, hidden(7))
            .width(120)
            .build();

    public static final Column<Employee, Instant> CREATED_AT = Column.<Employee, Instant>of(
                    TABLE, "created_at", new Moment(), Employee_.CREATED_AT)
            .in(ADMINISTRATION, hidden(8))
            .width(140)
            .build();

    /** What administration sees. */
    public static final ColumnSet<Employee> FOR_ADMINISTRATION = ColumnSet.of(
            TABLE,
            ADMINISTRATION,
            List.of(NAME, IDN, ORGANIZATION, INDUSTRY, TIME_ZONE, CONVERSION_RATIO, RECOGNITION, CREATED_AT),
            List.of());

    /** By name. */
    public static final Sort<Employee> BY_NAME = new Sort<>(NAME, false);

    private EmployeeColumns() {}
}
