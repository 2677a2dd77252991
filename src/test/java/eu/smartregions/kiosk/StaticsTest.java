package eu.smartregions.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import eu.smartregions.kiosk.ui.Toolkit;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.core.json.JsonFactory;

/// No class keeps anything that changes: what is static is a constant. Judged by the values themselves, all the way
/// down.
final class StaticsTest {
    private static final List<Class<?>> FIXED = List.of(String.class, Character.class, Boolean.class, Byte.class,
            Short.class,
            Integer.class, Long.class, Float.class, Double.class, BigDecimal.class, Enum.class, Class.class,
            Locale.class,
            Pattern.class, Path.class, TemporalAccessor.class, TemporalAmount.class, TemporalField.class,
            java.time.format.DateTimeFormatter.class, System.Logger.class, PseudoClass.class, Duration.class,
            JsonFactory.class);

    @Test
    void areConstants() throws ReflectiveOperationException {
        Toolkit.start();
        List<String> mutable = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("eu.smartregions.kiosk")) {
            for (Field field : type.reflect().getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic() && !constant(field)) {
                    mutable.add(type.getName() + "." + field.getName());
                }
            }
        }
        assertEquals(List.of(), List.copyOf(new TreeSet<>(mutable)), "static fields that can change");
    }

    private static boolean constant(Field field) throws ReflectiveOperationException {
        field.setAccessible(true);
        return Modifier.isFinal(field.getModifiers()) && fixed(field.get(null));
    }

    private static boolean fixed(Object value) throws ReflectiveOperationException {
        return switch (value) {
            case null -> true;
            case Collection<?> all -> unchangeable(all) && allFixed(all.stream());
            case Map<?, ?> all ->
                unchangeable(all) && allFixed(all.keySet().stream()) && allFixed(all.values().stream());
            case Optional<?> held -> held.isEmpty() || fixed(held.get());
            case Record parts -> allFixed(parts);
            default -> FIXED.stream().anyMatch(type -> type.isInstance(value)) || stateless(value);
        };
    }

    /// The collections of `List.of` and its like; the unmodifiable views are let pass, as nobody else holds what they
    /// show.
    private static boolean unchangeable(Object collection) {
        String type = collection.getClass().getName();
        return type.startsWith("java.util.ImmutableCollections$")
                || type.startsWith("java.util.Collections$Unmodifiable")
                || type.startsWith("java.util.Collections$Empty");
    }

    private static boolean allFixed(Stream<?> values) throws ReflectiveOperationException {
        for (Object value : values.toList()) {
            if (!fixed(value)) {
                return false;
            }
        }
        return true;
    }

    private static boolean allFixed(Record parts) throws ReflectiveOperationException {
        for (RecordComponent component : parts.getClass().getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            if (!fixed(component.getAccessor().invoke(parts))) {
                return false;
            }
        }
        return true;
    }

    /// A lambda, or an object of the kiosk that has no fields or only fixed final ones.
    private static boolean stateless(Object value) throws ReflectiveOperationException {
        if (!value.getClass().getName().startsWith("eu.smartregions.")) {
            return value.getClass().isHidden();
        }
        for (Field field : value.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                if (!Modifier.isFinal(field.getModifiers()) || !fixed(field.get(value))) {
                    return false;
                }
            }
        }
        return true;
    }
}
