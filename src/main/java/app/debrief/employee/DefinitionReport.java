package app.debrief.employee;

import java.util.List;

/**
 * What became of definitions.
 *
 * @param createdOrganizations by name
 * @param createdEmployees by IDN
 * @param untouched employees that were there already, by IDN; they stay as they are
 * @param problems why others were refused
 */
public record DefinitionReport(
        List<String> createdOrganizations,
        List<String> createdEmployees,
        List<String> untouched,
        List<DefinitionProblem> problems) {

    public DefinitionReport {
        createdOrganizations = List.copyOf(createdOrganizations);
        createdEmployees = List.copyOf(createdEmployees);
        untouched = List.copyOf(untouched);
        problems = List.copyOf(problems);
    }
}
