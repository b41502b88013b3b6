package eu.most;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Work that every node does for itself, such as looking at files of its own: methods with {@link
 * org.springframework.scheduling.annotation.Scheduled}. What one node does for all is {@link
 * BackgroundWorkConfiguration}.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class NodeWorkConfiguration {}
