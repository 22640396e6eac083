package nl.ruimtemaker.platform;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form that came back. Every sentence at a field is noted here as it is said, so that all of them
 * can stand once more above the page, each as a link to its field.
 */
public final class Mistakes {
    private final boolean refused;
    private final List<Mistake> said = new ArrayList<>();

    Mistakes(boolean refused) {
        this.refused = refused;
    }

    /** One sentence: the id of the field, what the field is called, and what is wrong with it. */
    public record Mistake(String field, @Nullable String label, String sentence) {
        /** The sentence behind the name of its field. */
        public String said() {
            return label == null ? sentence : label + (label.endsWith("?") ? " " : ": ") + sentence;
        }
    }

    /** Whether this page is a form that came back. */
    public boolean refused() {
        return refused;
    }

    /** What was said so far, in the order of the page. */
    public List<Mistake> said() {
        return List.copyOf(said);
    }

    /** Notes what is said at a field. */
    public void note(String field, @Nullable String label, String sentence) {
        said.add(new Mistake(field, label, sentence));
    }

    /** The content of the page; of a form that came back it is made now, as its mistakes stand above it. */
    public Content gather(Content content) {
        if (!refused) {
            return content;
        }
        var made = new Utf8ByteOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(made));
        var bytes = made.toByteArray();
        return (HtmlContent) output -> output.writeBinaryContent(bytes);
    }
}
