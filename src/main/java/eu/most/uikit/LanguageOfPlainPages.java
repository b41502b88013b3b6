package eu.most.uikit;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Lets {@code ?lang=cs} on a plain page last for the pages that follow. */
@Configuration(proxyBeanMethods = false)
class LanguageOfPlainPages implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor chosen = new LocaleChangeInterceptor();
        chosen.setParamName("lang");
        chosen.setIgnoreInvalidLocale(true);
        registry.addInterceptor(chosen);
    }
}
