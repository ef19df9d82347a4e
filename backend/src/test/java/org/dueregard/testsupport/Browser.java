package org.dueregard.testsupport;

import io.restassured.RestAssured;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dueregard.contract.ContractFilter;

/** A browser as far as signing in needs one: it keeps cookies, and is shown each redirect instead of following it. */
public final class Browser {

    private static final long USUAL_LIFE_SECONDS = 300;

    private final Map<String, Cookie> cookies = new LinkedHashMap<>();

    /** The browser of somebody who has signed in. */
    public static Browser signedIn(Map<String, Object> claims) {
        return signedIn(claims, USUAL_LIFE_SECONDS, true);
    }

    /** The browser of somebody whose tokens live for some seconds and may or may not be renewed. */
    public static Browser signedIn(Map<String, Object> claims, long seconds, boolean renewable) {
        Browser browser = new Browser();
        Response back = browser.returnFromProvider(claims, "/", seconds, renewable);
        browser.get(pathOf(back.getHeader("Location")));
        return browser;
    }

    /** Begins at the way in, is somebody at the provider, and comes back from there. */
    public Response returnFromProvider(Map<String, Object> claims, String page) {
        return returnFromProvider(claims, page, USUAL_LIFE_SECONDS, true);
    }

    private Response returnFromProvider(Map<String, Object> claims, String page, long seconds, boolean renewable) {
        String provider = get("/auth/sign-in?return=" + page).getHeader("Location");
        Map<String, String> asked = query(provider);
        ProviderCode code = new ProviderCode(
                claims, asked.get("nonce"), asked.get("code_challenge"), asked.get("redirect_uri"), seconds, renewable);
        String back = URI.create(code.redirectUri()).getRawPath();
        return get(back + "?code=" + code.text() + "&state=" + asked.get("state"));
    }

    /** Opens an address. */
    public Response get(String address) {
        return keep(request().get(address));
    }

    /** Sends a change as a page of the dashboard does. */
    public Response post(String address) {
        return keep(request().header("X-Requested-With", "due-regard").post(address));
    }

    /** Sends a change as a page of another site can. */
    public Response forgedPost(String address) {
        return keep(request().post(address));
    }

    /** A request with the cookies of this browser. */
    public RequestSpecification request() {
        RequestSpecification request = RestAssured.given()
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .filter(new ContractFilter());
        cookies.values().forEach(cookie -> request.cookie(cookie.getName(), cookie.getValue()));
        return request;
    }

    /** The cookies it holds, by name. */
    public Map<String, Cookie> cookies() {
        return Map.copyOf(cookies);
    }

    /** The query of an address, decoded. */
    public static Map<String, String> query(String address) {
        Map<String, String> result = new HashMap<>();
        for (String pair : URI.create(address).getRawQuery().split("&", -1)) {
            String[] parts = pair.split("=", 2);
            result.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return result;
    }

    /** Path and query of an address. */
    public static String pathOf(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private Response keep(Response answer) {
        for (Cookie cookie : answer.getDetailedCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        return answer;
    }
}
