package no.trepart.engine;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;

/** Offers every step and gate that the models name, each acting on the {@link ModelStage}. */
class OfferedWords implements BeanDefinitionRegistryPostProcessor {

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        for (String name : ModelFiles.words(Walk.PROGRAMME, "steps")) {
            registry.registerBeanDefinition(
                    "step-" + name,
                    BeanDefinitionBuilder.genericBeanDefinition(ModelStage.Step.class)
                            .addConstructorArgValue(name)
                            .addConstructorArgReference("stage")
                            .getBeanDefinition());
        }
        for (String name : ModelFiles.words(Walk.PROGRAMME, "gates")) {
            registry.registerBeanDefinition(
                    "gate-" + name,
                    BeanDefinitionBuilder.genericBeanDefinition(ModelStage.GateOnStage.class)
                            .addConstructorArgValue(name)
                            .addConstructorArgReference("stage")
                            .getBeanDefinition());
        }
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        // all is said in the registry
    }
}
