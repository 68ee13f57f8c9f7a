package app.sample;

import static app.debrief.grid.Placement.hidden;
import static app.debrief.grid.Placement.shown;

import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.Badge.Kind;
import app.debrief.grid.Audience;
import app.debrief.grid.Catalogue;
import app.debrief.grid.ChoiceLook;
import app.debrief.grid.Column;
import app.debrief.grid.ColumnSet;
import app.debrief.grid.ColumnType.Choice;
import app.debrief.grid.ColumnType.Count;
import app.debrief.grid.ColumnType.Flag;
import app.debrief.grid.ColumnType.LongText;
import app.debrief.grid.ColumnType.Moment;
import app.debrief.grid.ColumnType.Money;
import app.debrief.grid.ColumnType.Percent;
import app.debrief.grid.ColumnType.Stars;
import app.debrief.grid.ColumnType.Text;
import app.debrief.grid.Sort;
import app.debrief.grid.filter.ChoiceFilter;
import app.debrief.grid.filter.FlagFilter;
import app.debrief.grid.filter.MomentFilter;
import app.debrief.grid.filter.MomentRange.Last;
import app.debrief.grid.filter.SearchFilter;
import app.debrief.grid.filter.ValuesFilter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** The catalogue of visits. */
public final class Visits {

    public static final Audience EVERYONE = () -> "everyone";

    private static final Catalogue<Visit> CATALOGUE = new Catalogue<>("visit");

    public static final Column<Visit, Instant> AT = CATALOGUE
            .field("began_at", new Moment(), Visit_.AT)
            .in(EVERYONE, shown(1))
            .filter(c -> new MomentFilter<>(c, Last.LAST_30_DAYS))
            .build();

    public static final Column<Visit, Way> WAY = CATALOGUE
            .field("way", new Choice<>(Way.class, way -> ChoiceLook.icon(AppIcon.PERSON)), Visit_.WAY)
            .in(EVERYONE, shown(2))
            .filter(c -> ChoiceFilter.of(c, Way.class))
            .width(100)
            .build();

    public static final Column<Visit, String> VISITOR = CATALOGUE
            .field("visitor", new Text(), Visit_.VISITOR)
            .in(EVERYONE, shown(3))
            .empty("visit.empty.visitor")
            .build();

    public static final Column<Visit, String> REMARK = CATALOGUE
            .field("remark", new LongText(), Visit_.REMARK)
            .in(EVERYONE, shown(4))
            .width(260)
            .build();

    public static final Column<Visit, Grade> GRADE = CATALOGUE
            .field("grade", new Choice<>(Grade.class, Visits::look), Visit_.GRADE)
            .in(EVERYONE, shown(5))
            .filter(c -> ChoiceFilter.orAbsent(c, Grade.class))
            .empty("visit.empty.grade")
            .width(112)
            .build();

    public static final Column<Visit, Integer> STARS = CATALOGUE
            .field("stars", new Stars(), Visit_.STARS)
            .in(EVERYONE, shown(6))
            .empty("visit.empty.stars")
            .width(104)
            .build();

    public static final Column<Visit, Boolean> MEMBER = CATALOGUE
            .field("member", new Flag(), Visit_.MEMBER)
            .in(EVERYONE, shown(7))
            .filter(FlagFilter::of)
            .width(90)
            .build();

    public static final Column<Visit, BigDecimal> PRICE = CATALOGUE
            .field("price", new Money(), Visit_.PRICE)
            .in(EVERYONE, shown(8))
            .width(110)
            .build();

    public static final Column<Visit, Boolean> TEST = CATALOGUE
            .field("test", new Flag(ChoiceLook.badge(Kind.WARN, AppIcon.FLASK)), Visit_.TEST)
            .in(EVERYONE, shown(9))
            .filter(c -> new FlagFilter<>(c, "test", "live", false))
            .width(90)
            .build();

    public static final Column<Visit, BigDecimal> SHARE = CATALOGUE
            .field("share", new Percent(), Visit_.SHARE)
            .in(EVERYONE, hidden(10))
            .width(90)
            .build();

    public static final Column<Visit, Long> STEPS = CATALOGUE
            .field("steps", new Count(), Visit_.STEPS)
            .in(EVERYONE, hidden(11))
            .width(90)
            .build();

    public static final Column<Visit, String> GATE = CATALOGUE
            .field("gate", new Text(), Visit_.GATE)
            .in(EVERYONE, hidden(12))
            .filter(ValuesFilter::new)
            .build();

    public static final Column<Visit, List<String>> TAGS = CATALOGUE
            .many("tags", (root, criteria) -> root.join(Visit_.TAGS))
            .in(EVERYONE, hidden(13))
            .build();

    /** Finds words in the remark; nothing is found by telephone number. */
    public static final SearchFilter<Visit> SEARCH = new SearchFilter<>(
            "visit", (root, criteria) -> root.get(Visit_.REMARK), (root, criteria) -> root.get(Visit_.GATE));

    public static final ColumnSet<Visit> ALL = CATALOGUE.openTo(EVERYONE, List.of(SEARCH));

    public static final Sort<Visit> NEWEST_FIRST = new Sort<>(AT, true);

    private Visits() {}

    private static ChoiceLook look(Grade grade) {
        return switch (grade) {
            case GOOD -> ChoiceLook.badge(Kind.OK, AppIcon.CHECK);
            case FAIR -> ChoiceLook.badge(Kind.WARN, AppIcon.WAVE);
            case POOR -> ChoiceLook.badge(Kind.BAD, AppIcon.CROSS);
        };
    }
}
