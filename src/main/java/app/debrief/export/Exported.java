package app.debrief.export;

import app.debrief.export.file.FileColumn;
import app.debrief.grid.TableQuery;
import java.util.List;

/**
 * What a file holds.
 *
 * @param <E> the entity listed
 * @param request what was asked for
 * @param source who reads it
 * @param list the part of the list
 * @param query the question
 * @param columns of the file, as many as the query's and in their order
 */
record Exported<E>(
        ExportRequest request,
        ExportSource<E> source,
        ExportedList<E> list,
        TableQuery<E> query,
        List<FileColumn> columns) {}
