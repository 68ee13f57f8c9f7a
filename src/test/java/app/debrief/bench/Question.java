package app.debrief.bench;

import java.util.List;

/**
 * One line of the table: the product's own call, and the plain statement for the same answer.
 *
 * @param name as printed
 * @param goal milliseconds at most, at the service call; 0 for none
 * @param service the product's call
 * @param statement a plain SQL statement
 * @param parameters of the statement
 */
record Question(String name, double goal, Runnable service, String statement, List<Object> parameters) {

    Question(String name, double goal, Runnable service, String statement, Object... parameters) {
        this(name, goal, service, statement, List.of(parameters));
    }
}
