package org.ayumi.query;

import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * The query side as one import. It needs, from whoever runs it, an {@code EventHistory}, {@code ProjectionPositions}, a
 * {@code Clock} and an event processor for every {@code Projection}.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@EntityScan
@EnableJpaRepositories(considerNestedRepositories = true)
public class QuerySide {}
