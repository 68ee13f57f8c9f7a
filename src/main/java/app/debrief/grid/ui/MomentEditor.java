package app.debrief.grid.ui;

import app.debrief.grid.FilterValues;
import app.debrief.grid.filter.MomentFilter;
import app.debrief.grid.filter.MomentRange;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A range of time: the last hours or days, or from one local time to another. */
final class MomentEditor<E> implements FilterEditor<E> {

    private enum Kind {
        LAST_24_HOURS(MomentRange.Last.LAST_24_HOURS),
        LAST_7_DAYS(MomentRange.Last.LAST_7_DAYS),
        LAST_30_DAYS(MomentRange.Last.LAST_30_DAYS),
        BETWEEN(null),
        ALL(null);

        private final MomentRange.@Nullable Last last;

        Kind(MomentRange.@Nullable Last last) {
            this.last = last;
        }

        static Kind of(@Nullable MomentRange range) {
            if (range == null) {
                return ALL;
            }
            return Stream.of(values())
                    .filter(kind -> kind.last == range)
                    .findFirst()
                    .orElse(BETWEEN);
        }
    }

    private final MomentFilter<E> filter;
    private final ValueText texts;
    private final FilterText words;
    private final Clock clock;
    private final FilterChange<E> onChange;
    private final FilterGroup group;
    private final RadioButtonGroup<Kind> kinds = new RadioButtonGroup<>();
    private final MomentField from;
    private final MomentField to;
    private final Paragraph notice = new Paragraph();

    MomentEditor(MomentFilter<E> filter, ValueText texts, Clock clock, FilterChange<E> onChange) {
        this.filter = filter;
        this.texts = texts;
        this.clock = clock;
        this.onChange = onChange;
        words = new FilterText(texts);
        var label = words.label(filter);
        group = new FilterGroup(label);
        group.addClassName("filter-moment");
        group.setRemark(texts.display().zone().getId());
        kinds.setItems(Kind.values());
        kinds.setAriaLabel(label);
        kinds.addClassName("filter-radios");
        kinds.setItemLabelGenerator(kind -> texts.text(
                "grid.range." + (kind.last == null ? kind.name().toLowerCase(Locale.ROOT) : kind.last.parameter())));
        kinds.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chooseKind(change.getValue());
            }
        });
        from = new MomentField("grid.range.from", MomentField.Day.BEGINNING, texts, this::chooseEnds);
        to = new MomentField("grid.range.to", MomentField.Day.END, texts, this::chooseEnds);
        var ends = new Div(from, to);
        ends.addClassName("filter-ends");
        var help = new Paragraph(texts.text("grid.range.help"));
        help.addClassName("filter-help");
        notice.addClassName("filter-help");
        notice.getElement().setAttribute("role", "status");
        group.addControls(kinds, ends, help, notice);
    }

    @Override
    public Component component() {
        return group;
    }

    @Override
    public void show(FilterValues<E> chosen) {
        var range = chosen.get(filter).orElse(null);
        kinds.setValue(Kind.of(range));
        to.setError(null);
        switch (range) {
            case null -> showEnds(null, null);
            case MomentRange.Between between -> showEnds(between.from(), between.to());
            case MomentRange.Last last -> {
                var resolved = last.resolve(clock.instant(), texts.display().zone());
                from.showDerived(local(resolved.from()));
                to.showDerived(local(resolved.to()));
            }
        }
        notice.setText(range == null ? "" : String.join(" ", words.notes(range)));
    }

    private void chooseKind(Kind kind) {
        switch (kind) {
            case LAST_24_HOURS, LAST_7_DAYS, LAST_30_DAYS -> onChange.choose(filter, kind.last);
            case ALL -> onChange.choose(filter, null);
            case BETWEEN -> chooseEnds();
        }
    }

    private void chooseEnds() {
        var begin = from.value();
        var end = to.value();
        kinds.setValue(Kind.BETWEEN);
        var backwards = begin != null && end != null && !begin.isBefore(end);
        to.setError(backwards ? texts.text("grid.range.backwards") : null);
        if (!backwards) {
            onChange.choose(filter, begin == null && end == null ? null : new MomentRange.Between(begin, end));
        }
    }

    private void showEnds(@Nullable LocalDateTime begin, @Nullable LocalDateTime end) {
        from.show(begin);
        to.show(end);
    }

    private @Nullable LocalDateTime local(@Nullable Instant instant) {
        return Optional.ofNullable(instant)
                .map(i -> LocalDateTime.ofInstant(i, texts.display().zone()).truncatedTo(ChronoUnit.MINUTES))
                .orElse(null);
    }
}
