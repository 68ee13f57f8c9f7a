package app.sample;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** A test on the small application and the real database; what runs in the background elsewhere runs at once here. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = SampleApplication.class,
        properties = {"spring.jpa.hibernate.ddl-auto=create", "sample.synchronous=true"})
public @interface SampleTest {}
