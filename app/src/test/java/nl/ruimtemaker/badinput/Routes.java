package nl.ruimtemaker.badinput;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of every controller, with the fields that its method asks for: a new one is in it by itself. */
final class Routes {
    private Routes() {}

    static List<Way> of(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .flatMap(route -> ways(route.getKey(), route.getValue()))
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    private static Stream<Way> ways(RequestMappingInfo route, HandlerMethod method) {
        var fields = Arrays.stream(method.getMethodParameters())
                .flatMap(Routes::fields)
                .toList();
        boolean files = fields.stream().anyMatch(Way.Field::file);
        var methods = route.getMethodsCondition().getMethods();
        return route.getPatternValues().stream()
                .flatMap(pattern -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                        .stream()
                                .map(way -> new Way(
                                        way.name(),
                                        pattern.replaceAll("\\{(\\w+):[^/]*\\}", "{$1}"),
                                        "",
                                        files,
                                        fields)));
    }

    private static Stream<Way.Field> fields(MethodParameter parameter) {
        var type = parameter.getParameterType();
        var name = String.valueOf(parameter.getParameter().getName());
        if (type.isRecord() && type.getSimpleName().endsWith("Form")) {
            return components("", type);
        }
        return parameter.hasParameterAnnotation(RequestParam.class)
                ? field(name, parameter.getGenericParameterType())
                : Stream.empty();
    }

    private static Stream<Way.Field> components(String before, Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> field(before + component.getName(), type(component)));
    }

    private static Type type(RecordComponent component) {
        return component.getGenericType();
    }

    private static Stream<Way.Field> field(String name, Type type) {
        if (type instanceof ParameterizedType several
                && several.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            return field(name, several.getActualTypeArguments()[0]);
        }
        if (!(type instanceof Class<?> one)) {
            return Stream.of(new Way.Field(name, List.of(""), false));
        }
        return one.isRecord()
                ? components(name + ".", one)
                : Stream.of(new Way.Field(name, right(one), one == MultipartFile.class));
    }

    /** What would be right in a field of this type; an empty list stands for the ids that the village knows. */
    private static List<String> right(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList();
        }
        if (type == UUID.class) {
            return List.of();
        }
        if (type == Boolean.class || type == boolean.class) {
            return List.of("true", "false", "on");
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return List.of("1", "0", "2026");
        }
        var right = new ArrayList<>(List.of("Er stond soep op de galerij.", "2026-06-01", "2026-06"));
        if (type == LocalDate.class || type == YearMonth.class) {
            right.removeFirst();
        }
        return right;
    }
}
