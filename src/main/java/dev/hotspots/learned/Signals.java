package dev.hotspots.learned;

import dev.hotspots.catalog.Reading;
import dev.hotspots.catalog.RuleBook.FiredRule;
import dev.hotspots.catalog.Score;
import dev.hotspots.conversation.Speaker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a model looks at besides wording, by name: the rules that fired ({@code rule-id}, one over the root of their number), the
 * points they give ({@code nature.price}, squashed to -1..1), and the shape of the contact ({@code #messages} ...; 0..1, or a
 * little more for lengths).
 */
final class Signals {

    private static final double FEW_POINTS = 3;

    private final Map<String, Double> values = new HashMap<>();

    private Signals() {}

    static Map<String, Double> of(Reading reading, List<FiredRule> fired) {
        Signals signals = new Signals();
        signals.rules(fired);
        signals.shape(new Shape(reading));
        return signals.values;
    }

    private void rules(List<FiredRule> fired) {
        double share = 1 / Math.sqrt(Math.max(1, fired.size()));
        Map<String, Double> points = new HashMap<>();
        for (FiredRule one : fired) {
            values.put(one.rule().id(), share);
            for (Score score : one.rule().scores()) {
                points.merge(score.decision(), score.points(), Double::sum);
            }
        }
        points.forEach((decision, sum) -> values.put(decision, Math.tanh(sum / FEW_POINTS)));
    }

    private void shape(Shape shape) {
        values.put("#messages", Math.min(shape.customer + shape.agent, 40) / 20.0);
        values.put("#customer", Math.min(shape.customer, 20) / 10.0);
        values.put("#agent", Math.min(shape.agent, 20) / 10.0);
        values.put("#customer-length", logarithm(shape.customerLength, 6));
        values.put("#agent-length", logarithm(shape.agentLength, 6));
        values.put("#longest", logarithm(shape.longest, 6));
        values.put("#opening-length", logarithm(shape.openingLength, 5));
        values.put("#closing-length", logarithm(shape.closingLength, 5));
        values.put("#customer-asks", Math.min(shape.customerAsks, 5) / 5.0);
        values.put("#customer-exclaims", Math.min(shape.customerExclaims, 5) / 5.0);
        values.put("#agent-asks", Math.min(shape.agentAsks, 5) / 5.0);
        flag("#ends-with-question", shape.endsWithQuestion);
        flag("#customer-last", shape.last == Speaker.CUSTOMER);
        flag("#agent-first", shape.first == Speaker.AGENT);
        flag("#no-agent", shape.agent == 0);
        flag("#one-customer-message", shape.customer == 1);
        flag("#two-messages", shape.customer + shape.agent == 2);
    }

    private void flag(String name, boolean holds) {
        if (holds) {
            values.put(name, 1.0);
        }
    }

    private static double logarithm(int length, double scale) {
        return Math.log1p(length) / scale;
    }

    /** Counts over the messages of customer and agent. */
    private static final class Shape {
        private Speaker first = Speaker.SYSTEM;
        private Speaker last = Speaker.SYSTEM;
        private int customer;
        private int agent;
        private int customerLength;
        private int agentLength;
        private int longest;
        private int openingLength;
        private int closingLength;
        private int customerAsks;
        private int customerExclaims;
        private int agentAsks;
        private boolean endsWithQuestion;

        Shape(Reading reading) {
            for (int i = 0; i < reading.messages(); i++) {
                Speaker speaker = reading.speaker(i);
                if (speaker == Speaker.CUSTOMER) {
                    customer(reading.text(i));
                } else if (speaker == Speaker.AGENT) {
                    agent(reading.text(i));
                }
                if (speaker == Speaker.CUSTOMER || speaker == Speaker.AGENT) {
                    first = customer + agent == 1 ? speaker : first;
                    last = speaker;
                }
            }
        }

        private void customer(String text) {
            customer++;
            customerLength += text.length();
            longest = Math.max(longest, text.length());
            openingLength = customer == 1 ? text.length() : openingLength;
            closingLength = text.length();
            customerAsks += count(text, '?');
            customerExclaims += count(text, '!');
            endsWithQuestion = text.endsWith("?");
        }

        private void agent(String text) {
            agent++;
            agentLength += text.length();
            agentAsks += count(text, '?');
        }

        private static int count(String text, char wanted) {
            int count = 0;
            for (int i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + 1)) {
                count++;
            }
            return count;
        }
    }
}
