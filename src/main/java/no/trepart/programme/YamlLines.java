package no.trepart.programme;

import java.io.StringReader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Finds the line of something in a YAML text. */
final class YamlLines {

    private YamlLines() {}

    /** @param path keys and indexes with slashes between; the line of the last part that is there */
    static int lineOf(String text, String path) {
        Node node;
        try {
            node = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
        } catch (MarkedYAMLException noYaml) {
            return noYaml.getProblemMark() == null ? 1 : noYaml.getProblemMark().getLine() + 1;
        } catch (YAMLException unreadable) {
            return 1;
        }
        for (String part : path.isEmpty() ? new String[0] : path.split("/")) {
            Node next = child(node, part);
            if (next == null) {
                break;
            }
            node = next;
        }
        return node == null ? 1 : node.getStartMark().getLine() + 1;
    }

    private static Node child(Node node, String part) {
        if (node instanceof SequenceNode list) {
            int at = Integer.parseInt(part);
            return at < list.getValue().size() ? list.getValue().get(at) : null;
        }
        if (node instanceof MappingNode map) {
            for (NodeTuple entry : map.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(part)) {
                    return entry.getValueNode();
                }
            }
        }
        return null;
    }
}
