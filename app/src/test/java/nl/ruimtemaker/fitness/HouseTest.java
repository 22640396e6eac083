package nl.ruimtemaker.fitness;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Map;
import nl.ruimtemaker.Ruimtemaker;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.event.TransactionalEventListener;

/** The house stands on its floors, and is written the way we agreed. */
class HouseTest {
    private static final Map<String, Integer> FLOORS = Map.of(
            "analysis",
            -1,
            "platform",
            0,
            "people",
            1,
            "neighbourhood",
            2,
            "mirror",
            2,
            "moment",
            3,
            "release",
            4,
            "letter",
            5,
            "operations",
            5,
            "demo",
            9);
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.ruimtemaker");

    @Test
    void roomsKeepToTheirModules() {
        ApplicationModules.of(Ruimtemaker.class, JavaClass.Predicates.resideInAPackage("nl.ruimtemaker.analysis.."))
                .verify();
    }

    @Test
    void aRoomStandsOnLowerFloorsOnly() {
        var modules = ApplicationModules.of(
                Ruimtemaker.class, JavaClass.Predicates.resideInAPackage("nl.ruimtemaker.analysis.."));
        for (var module : modules) {
            var name = module.getIdentifier().toString();
            assertThat(FLOORS).as("the floor of " + name).containsKey(name);
            for (var below :
                    module.getDirectDependencies(modules).uniqueModules().toList()) {
                assertThat(FLOORS.get(below.getIdentifier().toString()))
                        .as(name + " on " + below.getIdentifier())
                        .isLessThan(FLOORS.get(name));
            }
        }
    }

    @Test
    void namesSayWhatAThingIs() {
        var empty = "Service|Manager|Helper|Utils?|Impl|Dto|DTO|Entity|Mapper|Handler|Base";
        assertThat(CLASSES.stream()
                        .map(type -> type.getSimpleName())
                        .filter(name -> name.matches(".*(" + empty + ")|Abstract.*")))
                .isEmpty();
    }

    @Test
    void theTimeComesFromTheInjectedClock() {
        var asksTheMachine = DescribedPredicate.<JavaCall<?>>describe(
                "now() without a clock",
                call -> call.getTarget().getName().equals("now")
                        && call.getTarget().getOwner().getPackageName().equals("java.time")
                        && call.getTarget().getRawParameterTypes().isEmpty());
        ArchRuleDefinition.noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe("now()", call -> asksTheMachine.test(call)))
                .because("a test lets time pass, and a village begins on the day of its first start")
                .check(CLASSES);
    }

    @Test
    void whatARuleDependsOnHappensInTheSameTransaction() {
        for (var later : List.of(Async.class, TransactionalEventListener.class)) {
            ArchRuleDefinition.noMethods()
                    .should()
                    .beAnnotatedWith(later)
                    .because("a withdrawal that is heard later is no withdrawal")
                    .check(CLASSES);
        }
        ArchRuleDefinition.methods()
                .that()
                .areAnnotatedWith(EventListener.class)
                .should()
                .haveName("on")
                .check(CLASSES);
    }

    @Test
    void theGroundFloorKnowsNoWordOfTheRoomsAbove() {
        var words = ".*(Moment|Story|Mirror|Letter|Neighbour|Keeper|Consent|Circle|Slip|Guesthood|Invitation).*";
        assertThat(CLASSES.stream()
                        .filter(type -> type.getPackageName().startsWith("nl.ruimtemaker.platform"))
                        .map(type -> type.getSimpleName())
                        .filter(name -> name.matches(words)))
                .isEmpty();
    }
}
