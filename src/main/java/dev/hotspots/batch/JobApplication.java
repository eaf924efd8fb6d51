package dev.hotspots.batch;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts Spring with the job repository of a home. */
final class JobApplication {

    private JobApplication() {}

    /** A Spring application on the job repository of a home; what the environment configures wins over these defaults. */
    static ConfigurableApplicationContext start(
            Home home, Class<?> configuration, Consumer<ConfigurableListableBeanFactory> beans) {
        return new SpringApplicationBuilder(configuration)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(defaults(home))
                .initializers(context -> beans.accept(context.getBeanFactory()))
                .run();
    }

    private static Map<String, Object> defaults(Home home) {
        Map<String, Object> defaults = new HashMap<>();
        defaults.put(
                "spring.datasource.url",
                "jdbc:h2:file:" + home.state().resolve("jobs") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0");
        defaults.put("spring.datasource.username", "sa");
        defaults.put("spring.batch.job.enabled", "false");
        defaults.put("spring.batch.jdbc.initialize-schema", "always");
        return defaults;
    }
}
