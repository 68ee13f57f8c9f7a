package app.debrief.export;

import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.NotAllowedException;
import app.debrief.export.file.FileColumn;
import app.debrief.grid.Column;
import app.debrief.grid.ListState;
import app.debrief.grid.TableQuery;
import app.debrief.grid.ui.Display;
import app.debrief.grid.ui.Lists;
import app.debrief.grid.ui.ValueText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The lists that can be exported, and what requests to them mean. */
@Component
class ExportSources {

    private final List<ExportSource<?>> sources;
    private final Lists lists;

    ExportSources(List<ExportSource<?>> sources, Lists lists) {
        this.sources = sources;
        this.lists = lists;
    }

    /**
     * What a request asks for, of what the reader may export now.
     *
     * @throws NotAllowedException if the reader may not
     */
    Exported<?> of(ExportRequest request) {
        return sources.stream()
                .filter(source -> source.list().equals(request.list()))
                .findFirst()
                .map(source -> of(request, source))
                .orElseThrow(() -> new NotAllowedException(Area.BUILDER, Access.EXPORT));
    }

    /** The words of a file. */
    ValueText texts(Exported<?> exported) {
        var request = exported.request();
        return lists.texts(new Display(request.zone(), exported.list().currency(), request.locale()));
    }

    private <E> Exported<E> of(ExportRequest request, ExportSource<E> source) {
        var list = source.open(request.scope());
        var parameters = new HashMap<String, List<String>>();
        request.parameters().forEach((name, value) -> parameters.put(name, List.of(value)));
        var state = ListState.parse(list.columns(), list.sort(), parameters).state();
        var columns = columns(request, list);
        var query = new TableQuery<>(
                list.scope(),
                state.filters(),
                state.sort(),
                columns.stream().<Column<E, ?>>map(Map.Entry::getKey).toList(),
                request.zone());
        return new Exported<>(
                request,
                source,
                list,
                query,
                columns.stream()
                        .map(column -> new FileColumn(column.getValue(), column.getKey()))
                        .toList());
    }

    private <E> List<Map.Entry<Column<E, ?>, String>> columns(ExportRequest request, ExportedList<E> list) {
        var columns = new ArrayList<Map.Entry<Column<E, ?>, String>>();
        if (request.report() != null) {
            list.columns()
                    .report(request.report())
                    .forEach((header, column) -> columns.add(Map.entry(column, header.header())));
            return columns;
        }
        var texts = lists.texts(new Display(request.zone(), list.currency(), request.locale()));
        for (var key : request.columns()) {
            list.columns()
                    .column(key)
                    .filter(list.columns().listed()::contains)
                    .ifPresent(column -> columns.add(Map.entry(column, texts.label(column))));
        }
        return columns;
    }
}
