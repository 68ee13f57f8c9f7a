package app.debrief.demo.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/**
 * What an AI employee knows to say.
 *
 * @param slots values that stay the same throughout a conversation
 * @param phrases ways to say the same, drawn anew each time
 * @param detours side questions that may come up in any conversation
 * @param scenarios what customers come for
 */
record Playbook(
        Map<String, List<String>> slots,
        Map<String, List<String>> phrases,
        List<Script> detours,
        List<DemoScenario> scenarios) {

    private static final TypeReference<Playbook> FILE = new TypeReference<>() {};

    static Playbook read(String name) {
        return DemoFile.read("scenarios/" + name, FILE);
    }

    /** Titles in the order of the scenarios. */
    List<String> intents() {
        return scenarios.stream().map(DemoScenario::intent).distinct().toList();
    }

    DemoScenario scenario(String key) {
        return scenarios.stream()
                .filter(scenario -> scenario.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such scenario: " + key));
    }

    /** Together with what is common to all trades; own slots and phrases win. */
    Playbook with(Playbook common) {
        return new Playbook(
                union(common.slots, slots),
                union(common.phrases, phrases),
                concat(detours, common.detours),
                concat(scenarios, common.scenarios));
    }

    private static Map<String, List<String>> union(Map<String, List<String>> base, Map<String, List<String>> over) {
        var all = new LinkedHashMap<>(base);
        all.putAll(over);
        return all;
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
