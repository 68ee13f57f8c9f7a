package app.debrief.session.ui;

import app.debrief.session.SessionColumns;
import app.debrief.session.SessionDetail;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people decide about a session beside the assessment: quality, flags, labels. */
final class ReviewSection extends Section {

    private static final long serialVersionUID = 1L;

    private final StarRating stars;
    private final TagsBox tags;
    private final List<ReviewRow<?>> rows;
    private @Nullable Integer seenStars;

    ReviewSection(SessionEdits edits, boolean editable) {
        addClassName("detail-section");
        stars = new StarRating(editable, chosen -> edits.set(SessionColumns.QUALITY_STARS, seenStars, chosen));
        tags = new TagsBox(edits, editable);
        rows = List.of(
                new ReviewRow<>(
                        SessionColumns.QUALITY_STARS,
                        stars,
                        detail -> detail.session().qualityStars(),
                        edits,
                        false),
                new ReviewRow.Flag(SessionColumns.IS_LEAD, edits, editable),
                new ReviewRow.Flag(SessionColumns.IS_OPPORTUNITY, edits, editable),
                new ReviewRow.Flag(SessionColumns.IS_TODO, edits, editable),
                new ReviewRow.Flag(SessionColumns.IS_TEST, edits, editable),
                new ReviewRow.Flag(SessionColumns.IS_ARCHIVED, edits, editable),
                new ReviewRow<>(SessionColumns.TAGS, tags, TagsBox::labels, edits, editable));
        var grid = new Div();
        grid.addClassName("review");
        rows.forEach(grid::add);
        add(grid);
    }

    void show(SessionDetail detail) {
        seenStars = detail.session().qualityStars();
        stars.show(seenStars);
        tags.show(detail);
        rows.forEach(row -> row.show(detail));
    }
}
