package no.trepart.model;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.trepart.Localized;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Gives the text of a {@code programme.yml} another key and name, and leaves the rest as somebody wrote it. */
final class ProgrammeText {

    private ProgrammeText() {}

    static String renamed(String text, String key, Localized name) {
        Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
        List<Piece> pieces = new ArrayList<>();
        for (NodeTuple entry : ((MappingNode) root).getValue()) {
            String word = ((ScalarNode) entry.getKeyNode()).getValue();
            Node value = entry.getValueNode();
            // From behind the colon, for a value may begin on a line of its own.
            int from = entry.getKeyNode().getEndMark().getIndex() + 1;
            int to = value.getEndMark().getIndex();
            if (word.equals("key")) {
                pieces.add(new Piece(from, to, " " + key));
            } else if (word.equals("name")) {
                String ending = text.substring(from, to).endsWith("\n") ? "\n" : "";
                pieces.add(new Piece(
                        from, to, " {nb: %s, en: %s}%s".formatted(quoted(name.nb()), quoted(name.en()), ending)));
            }
        }
        StringBuilder renamed = new StringBuilder(text);
        pieces.sort(Comparator.comparingInt(Piece::from).reversed());
        pieces.forEach(piece -> renamed.replace(piece.from, piece.to, piece.by));
        return renamed.toString();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private record Piece(int from, int to, String by) {}
}
