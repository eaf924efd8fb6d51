package dev.hotspots.conversation.planted;

import org.springframework.context.annotation.Bean;

/** Planted: Spring outside batch and command line. */
interface UsesSpring {
    @Bean
    String offence();
}
