package nl.ruimtemaker.platform;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Renders what controllers answer. The one place that looks at the htmx header: a page, or just the part asked for. */
@Component
@Order(0)
class Screens implements ViewResolver {
    private static final Pattern PART = Pattern.compile("[a-z][a-z-]{0,40}");

    private static final String HTML = "text/html;charset=UTF-8";

    private final TemplateEngine templates;
    private final Shells shells;

    Screens(TemplateEngine templates, Shells shells) {
        this.templates = templates;
        this.shells = shells;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return exists(name) ? new Page(name) : null;
    }

    /** One page to be rendered; it says that it is HTML, or Spring would pass it over for a browser. */
    private final class Page implements View {
        private final String name;

        private Page(String name) {
            this.name = name;
        }

        @Override
        public String getContentType() {
            return HTML;
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            Screens.this.render(name, model, request, response);
        }
    }

    private void render(
            String name, @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var output = new Utf8ByteOutput();
        var shell = write(templateFor(name, request), model, request, output);
        response.setLocale(shell.voice().locale());
        response.setContentType(HTML);
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    /** Writes a page out, and says with which shell. */
    Shell write(String template, @Nullable Map<String, ?> model, HttpServletRequest request, TemplateOutput output) {
        var shell = shells.around(request, model == null ? Map.of() : model, this::card);
        templates.render(template, parameters(shell, model), output);
        return shell;
    }

    /** A part is named after the element that it replaces, and stands beside the page that holds it. */
    private String templateFor(String name, HttpServletRequest request) {
        var target = request.getHeader("HX-Target");
        if (request.getHeader("HX-Request") == null
                || target == null
                || !PART.matcher(target).matches()) {
            return name + ".jte";
        }
        var part = name.substring(0, name.lastIndexOf('/') + 1) + "_" + target.replace('-', '_');
        return (exists(part) ? part : name) + ".jte";
    }

    /** By the class that a template was compiled into: the engine itself only knows when it renders. */
    private static boolean exists(String template) {
        int slash = template.lastIndexOf('/');
        var type = template.substring(0, slash + 1).replace('/', '.') + "Jte" + template.substring(slash + 1)
                + "Generated";
        return ClassUtils.isPresent("gg.jte.generated.precompiled." + type, Screens.class.getClassLoader());
    }

    private Content card(Shell shell, Card.Laid laid) {
        return output ->
                templates.render(laid.template() + ".jte", Map.of("shell", shell, "card", laid.card()), output);
    }

    private static Map<String, Object> parameters(Shell shell, @Nullable Map<String, ?> model) {
        var page = model == null ? null : model.get(Screen.PAGE);
        return page == null ? Map.of("shell", shell) : Map.of("shell", shell, "page", page);
    }
}
