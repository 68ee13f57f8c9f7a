package app.debrief.account;

import static app.debrief.grid.Audience.ADMINISTRATION;
import static app.debrief.grid.Placement.hidden;
import static app.debrief.grid.Placement.shown;

import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.Badge.Kind;
import app.debrief.grid.Catalogue;
import app.debrief.grid.ChoiceLook;
import app.debrief.grid.Column;
import app.debrief.grid.ColumnSet;
import app.debrief.grid.ColumnType.Choice;
import app.debrief.grid.ColumnType.Flag;
import app.debrief.grid.ColumnType.Moment;
import app.debrief.grid.ColumnType.Text;
import app.debrief.grid.Sort;
import app.debrief.grid.filter.ValuesFilter;
import java.time.Instant;

/** The catalogue of what the list of members shows. */
public final class MemberColumns {

    private static final Catalogue<ListedMember> CATALOGUE = new Catalogue<>("member");

    public static final Column<ListedMember, String> NAME = CATALOGUE
            .field("name", new Text(), ListedMember_.NAME)
            .in(ADMINISTRATION, shown(1))
            .width(180)
            .build();

    public static final Column<ListedMember, String> EMAIL = CATALOGUE
            .field("email", new Text(), ListedMember_.EMAIL)
            .in(ADMINISTRATION, shown(2))
            .width(240)
            .build();

    public static final Column<ListedMember, String> ORGANIZATION = CATALOGUE
            .field("organization", new Text(), ListedMember_.ORGANIZATION)
            .in(ADMINISTRATION, shown(3))
            .filter(ValuesFilter::new)
            .width(200)
            .build();

    public static final Column<ListedMember, Role> ROLE = CATALOGUE
            .field("role", new Choice<>(Role.class), ListedMember_.ROLE)
            .in(ADMINISTRATION, shown(4))
            .width(150)
            .build();

    public static final Column<ListedMember, Boolean> ANALYTICS = CATALOGUE
            .field("analytics", new Flag(), ListedMember_.ANALYTICS)
            .in(ADMINISTRATION, shown(5))
            .width(100)
            .build();

    public static final Column<ListedMember, MemberState> STATE = CATALOGUE
            .field("state", new Choice<>(MemberState.class, MemberColumns::look), ListedMember_.STATE)
            .in(ADMINISTRATION, shown(6))
            .width(140)
            .build();

    public static final Column<ListedMember, Instant> CREATED_AT = CATALOGUE
            .field("created_at", new Moment(), ListedMember_.CREATED_AT)
            .in(ADMINISTRATION, hidden(7))
            .width(140)
            .build();

    /** What administration sees. */
    public static final ColumnSet<ListedMember> FOR_ADMINISTRATION = CATALOGUE.openTo(ADMINISTRATION);

    /** By name. */
    public static final Sort<ListedMember> BY_NAME = new Sort<>(NAME, false);

    private MemberColumns() {}

    private static ChoiceLook look(MemberState state) {
        return switch (state) {
            case ACTIVE -> ChoiceLook.badge(Kind.OK, AppIcon.CHECK);
            case INVITED -> ChoiceLook.badge(Kind.WARN, AppIcon.CLOCK);
            case DISABLED -> ChoiceLook.badge(Kind.NEUTRAL, AppIcon.PAUSE);
        };
    }
}
