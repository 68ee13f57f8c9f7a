package app.debrief.account;

import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.grid.Table;
import app.debrief.grid.jpa.Listing;
import app.debrief.grid.jpa.TableReader;
import org.springframework.stereotype.Service;

/** Lists organizations for whoever administers them. */
@Service
public class OrganizationListing extends Listing<Organization> {

    OrganizationListing(TableReader reader, CurrentActor actors) {
        super(
                reader,
                actors,
                new Table<>(Organization.class, Organization_.ID, Organization_.CREATED_AT),
                OrganizationColumns.FOR_ADMINISTRATION,
                Area.ORGANIZATIONS,
                Organization_.ID);
    }
}
