package no.trepart.model;

import java.util.Map;

/**
 * One thing in a file that people would say has been added, removed or changed: a task, a question, a rule.
 *
 * @param kind what it is in its own language, such as {@code userTask}, {@code radio} or {@code rule}
 * @param properties what is said of it, in order
 * @param place where it is drawn; null when nowhere
 */
record Fact(String id, String name, String kind, Map<String, String> properties, String place) {}
