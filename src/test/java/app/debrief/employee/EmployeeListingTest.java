package app.debrief.employee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.debrief.account.Role;
import app.debrief.common.NotAllowedException;
import app.debrief.common.OrganizationScope;
import app.debrief.grid.FilterValues;
import app.debrief.grid.OfOrganizations;
import app.debrief.grid.Scope;
import app.debrief.grid.TableQuery;
import app.debrief.grid.filter.ValuesFilter;
import app.debrief.grid.jpa.Window;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class EmployeeListingTest extends EmployeeTest {

    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final Window FIRST = new Window(null, 0, 50, false);

    @Autowired
    EmployeeListing listing;

    @Autowired
    MessageSource texts;

    @Test
    void theListHoldsEveryColumnOfTheOwnEmployeesByName() {
        var own = organization("Own");
        var id = employee(own, "own_host");
        employee(organization("Other"), "other_host");

        var row = as(member(Role.OWNER, own), () -> {
            var query = query(listing.scope());
            assertThat(listing.total(query, NOW, 10).count()).isEqualTo(1);
            assertThat(listing.counts(query, NOW, EmployeeColumns.ORGANIZATION)).isEqualTo(Map.of("Own", 1L));
            return listing.page(query, NOW, FIRST).rows().getFirst();
        });

        assertThat(row.id()).isEqualTo(id);
        assertThat(row.get(EmployeeColumns.NAME)).isEqualTo("Sofia");
        assertThat(row.get(EmployeeColumns.ORGANIZATION)).isEqualTo("Own");
        assertThat(row.get(EmployeeColumns.TIME_ZONE)).isEqualTo("America/Chicago");
        assertThat(row.get(EmployeeColumns.INDUSTRY)).isNull();
    }

    @Test
    void theListIsFilteredByOrganization() {
        var own = organization("Own");
        employee(own, "own_host");
        var filter = new ValuesFilter<>(EmployeeColumns.ORGANIZATION);

        var found = as(member(Role.OWNER, own), () -> {
            var query = query(listing.scope());
            return listing.total(query.withFilters(query.filters().with(filter, Set.of("Other"))), NOW, 10);
        });

        assertThat(found.count()).isZero();
    }

    @Test
    void aScopeBeyondTheActorsRightsIsRefused() {
        var everything =
                new OfOrganizations<Employee>(Employee_.ORGANIZATION_ID, new OrganizationScope(true, Set.of()));
        var owner = member(Role.OWNER, organization("Own"));

        assertThatThrownBy(() -> as(owner, () -> listing.page(query(everything), NOW, FIRST)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void everyColumnHasALabelAndAnExplanation() {
        for (var column : EmployeeColumns.FOR_ADMINISTRATION.columns()) {
            assertThat(texts.getMessage(column.labelKey(), null, java.util.Locale.ENGLISH))
                    .isNotBlank();
            assertThat(texts.getMessage(column.helpKey(), null, java.util.Locale.ENGLISH))
                    .isNotBlank();
        }
    }

    private static TableQuery<Employee> query(Scope<Employee> scope) {
        return new TableQuery<>(
                scope,
                FilterValues.none(),
                EmployeeColumns.BY_NAME,
                EmployeeColumns.FOR_ADMINISTRATION.columns(),
                CHICAGO);
    }
}
