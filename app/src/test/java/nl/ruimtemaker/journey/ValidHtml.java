package nl.ruimtemaker.journey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Whether a page is HTML as it should be: one validator for many pages, as reading its rules takes longer than a page. */
final class ValidHtml implements ErrorHandler {
    private static final String RULES = "http://s.validator.nu/html5-all.rnc";

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);
    private final List<String> faults = new ArrayList<>();

    /** The validator itself says no more of what it throws. */
    ValidHtml() throws Exception {
        validator.setUpMainSchema(RULES, this);
        validator.setUpValidatorAndParsers(this, true, false);
    }

    List<String> faults(String html) {
        faults.clear();
        try {
            var source = new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            source.setEncoding("utf-8");
            validator.checkHtmlInputSource(source);
            return List.copyOf(faults);
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void warning(SAXParseException warning) {}

    @Override
    public void error(SAXParseException error) {
        faults.add(error.getMessage() + " (line " + error.getLineNumber() + ")");
    }

    @Override
    public void fatalError(SAXParseException error) {
        error(error);
    }
}
