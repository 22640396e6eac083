package nl.ruimtemaker.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;

/** Hands a controller the {@link Actor} behind the request: by its cookies, or in the API by its pass and nothing else. */
@Configuration
class Actors implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private static final String BEARER = "Bearer ";

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Actor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = (HttpServletRequest) web.getNativeRequest();
        return Api.isAsked(request)
                ? pass(request.getHeader(HttpHeaders.AUTHORIZATION))
                : new Actor(key(request, Keys.SIGN_IN), null, key(request, Keys.SLIP));
    }

    private static Actor pass(@Nullable String sent) {
        return sent != null && sent.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Actor.byPass(Fingerprint.of(sent.substring(BEARER.length()).strip()))
                : Actor.NOBODY;
    }

    private static @Nullable Fingerprint key(HttpServletRequest request, String name) {
        var cookie = WebUtils.getCookie(request, name);
        return cookie == null ? null : Fingerprint.of(cookie.getValue());
    }
}
