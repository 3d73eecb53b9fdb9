package stemma.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jsoup.Jsoup;

/// Someone who visits a workbench over HTTP, follows no redirect and keeps cookies.
final class Visitor {
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI root;
    private final String base;

    Visitor(Workbench workbench, String slug) {
        root = workbench.address();
        base = "/c/" + slug;
    }

    /// @param path within the case, such as `/reports`
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)));
    }

    /// @param path from the root of the workbench
    HttpResponse<String> getRoot(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(root.resolve(path)));
    }

    HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> form, String origin)
            throws IOException, InterruptedException {
        String body =
                form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                        .collect(joining("&"));
        return send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", origin)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /// The token that the review page's forms carry, with its cookie now kept.
    String token() throws IOException, InterruptedException {
        return Jsoup.parse(get("/review").body()).selectFirst("input[name=token]").val();
    }

    String origin() {
        return "http://" + root.getAuthority();
    }

    URI at(String path) {
        return root.resolve(base + path).normalize();
    }

    /// The path of a report within the case.
    static String report(Invented report) {
        return "/reports/" + report.report().id().substring(0, 12);
    }
}
