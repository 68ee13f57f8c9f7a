package app.debrief.demo.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.databind.node.ObjectNode;

/** What the platform made of a session when it was over: intent, lead, units, summary, its own assessment and the survey. */
final class Findings {

    private final Performance played;
    private final DemoScenario scenario;
    private final Wording wording;
    private final Dice dice;
    private final ObjectNode document;

    Findings(Performance played, ObjectNode document) {
        this.played = played;
        this.scenario = played.scenario();
        this.wording = played.wording();
        this.dice = played.dice();
        this.document = document;
    }

    void write() {
        intent();
        results();
        if (played.assessed() && scenario.assessment() != null) {
            document.put("auto_assessment", scenario.assessment());
            prediction(scenario.assessment());
            survey(scenario.assessment());
        }
        scenario.tags().stream().filter(tag -> dice.chance(0.5)).forEach(tag -> document.withArray("tags")
                .add(tag));
        if (scenario.lead() && !"NO".equals(scenario.assessment()) && dice.chance(0.6)) {
            document.put("external_id", wording.fill("{ref}"));
        }
    }

    /** Half of the platforms leave to the markers of the title what follows from them. */
    private void intent() {
        document.put("intent_type", scenario.intent());
        boolean marked = scenario.lead() == scenario.intent().contains("[L]");
        if (!marked || dice.chance(0.5)) {
            document.put("is_lead", scenario.lead());
        }
        if (dice.chance(0.5)) {
            document.put("is_todo", scenario.todo());
        }
        if (scenario.exclusion() != null) {
            document.put("opportunity_exclusion", scenario.exclusion());
        }
        var quantity = wording.quantity();
        if (scenario.lead() && quantity != null) {
            document.put("units_value", quantity);
            document.put("units_label", played.desk().employee().unitLabel());
        }
    }

    private void results() {
        document.put("summary", wording.report(dice.pick(scenario.summary())));
        if (!scenario.expected().isEmpty()) {
            document.put("expected_result", wording.report(dice.pick(scenario.expected())));
        }
        if (!scenario.actual().isEmpty()) {
            document.put("actual_result", wording.report(dice.pick(scenario.actual())));
        }
    }

    private void prediction(String assessment) {
        if (dice.chance(0.7)) {
            document.put("ai_csat_score", satisfaction(assessment));
        }
        if (dice.chance(0.25)) {
            document.put("ai_csatx_score", satisfaction(assessment));
        }
    }

    private BigDecimal satisfaction(String assessment) {
        double score =
                switch (assessment) {
                    case "YES_A" -> dice.between(3.6, 5.0);
                    case "YES_B" -> dice.between(2.8, 4.3);
                    default -> dice.between(1.1, 3.0);
                };
        return BigDecimal.valueOf(score).setScale(1, RoundingMode.HALF_UP);
    }

    private void survey(String assessment) {
        if (dice.chance(0.12)) {
            int scale = dice.chance(0.2) ? 4 : 5;
            boolean pleased = !assessment.equals("NO");
            var csat = document.putObject("csat");
            csat.put("score", pleased ? dice.between(scale - 1, scale) : dice.between(1, 2));
            csat.put("scale_max", scale);
            if (dice.chance(0.5)) {
                csat.put("comment", wording.fill(pleased ? "{csat_pleased}" : "{csat_displeased}"));
            }
            document.put("survey_status", "RESPONDED");
        } else if (dice.chance(0.2)) {
            document.put("survey_status", "SENT");
        }
    }
}
