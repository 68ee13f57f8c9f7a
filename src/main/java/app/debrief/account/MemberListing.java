package app.debrief.account;

import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.grid.Table;
import app.debrief.grid.jpa.Listing;
import app.debrief.grid.jpa.TableReader;
import org.springframework.stereotype.Service;

/** Lists members for whoever administers them. */
@Service
public class MemberListing extends Listing<ListedMember> {

    MemberListing(TableReader reader, CurrentActor actors) {
        super(
                reader,
                actors,
                new Table<>(ListedMember.class, ListedMember_.ID, ListedMember_.CREATED_AT),
                MemberColumns.FOR_ADMINISTRATION,
                Area.MEMBERS,
                ListedMember_.ORGANIZATION_ID);
    }
}
