package app.debrief.demo.embedded;

import app.debrief.Application;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A Java program on this test's class path, in a process of its own.
 *
 * @param process the process
 * @param output file of its standard output
 * @param errors file of its standard error
 */
record ChildProcess(Process process, Path output, Path errors) implements AutoCloseable {

    /** The whole application, configured as in production, with its data in {@code data} below the folder. */
    static ChildProcess application(Path folder, String classPath, Map<String, String> variables) {
        var all = new HashMap<>(Map.of(
                "DEBRIEF_DATA",
                folder.resolve("data").toString(),
                "DEBRIEF_PORT",
                "0",
                // Else the tests' own configuration, which is on the class path too, would apply.
                "SPRING_CONFIG_LOCATION",
                "file:" + Path.of("target/classes").toAbsolutePath() + "/"));
        all.putAll(variables);
        return start(folder, classPath, Application.class, all);
    }

    static ChildProcess start(Path folder, Class<?> program, Map<String, String> variables, String... arguments) {
        return start(folder, System.getProperty("java.class.path"), program, variables, arguments);
    }

    /** A runnable jar, with nothing of this test on its class path. */
    static ChildProcess jar(Path folder, Path jar, Map<String, String> variables) {
        return start(folder, List.of("-jar", jar.toAbsolutePath().toString()), variables);
    }

    private static ChildProcess start(
            Path folder, String classPath, Class<?> program, Map<String, String> variables, String... arguments) {
        var all = new ArrayList<>(List.of("-cp", classPath, program.getName()));
        all.addAll(List.of(arguments));
        return start(folder, all, variables);
    }

    private static ChildProcess start(Path folder, List<String> arguments, Map<String, String> variables) {
        var command = new ArrayList<>(
                List.of(ProcessHandle.current().info().command().orElse("java"), "-XX:TieredStopAtLevel=1"));
        command.addAll(arguments);
        try {
            Path output = Files.createTempFile(folder, "output", ".txt");
            Path errors = Files.createTempFile(folder, "errors", ".txt");
            var builder =
                    new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("DEBRIEF_"));
            builder.environment().putAll(variables);
            return new ChildProcess(builder.start(), output, errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String outputText() {
        return text(output);
    }

    String errorText() {
        return text(errors);
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            throw new IllegalStateException("still running: " + outputText() + errorText());
        }
        return process.exitValue();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
