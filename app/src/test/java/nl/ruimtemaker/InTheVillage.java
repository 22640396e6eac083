package nl.ruimtemaker;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestExecutionListeners;

/** The whole house, with the village in it, on a port of its own and on a day that stands still. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "ruimtemaker.demo=true",
            // An errand does nothing by itself on the hour, which would come in between what a test says.
            "ruimtemaker.errand=true",
            "ruimtemaker.host=Buurtserver Coöperatie",
            "ruimtemaker.payer=bewonersvereniging De Linde",
            "ruimtemaker.secret=a secret of the tests",
            "spring.main.allow-bean-definition-overriding=true"
        })
@ContextConfiguration(initializers = FirstVillage.class)
@Import({StandingClock.class, GuestRoom.class, KeptVillage.class})
@TestExecutionListeners(listeners = PuttingBack.class, mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface InTheVillage {}
