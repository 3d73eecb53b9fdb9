package stemma.benchmarks.joining;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/// Looks at pages of a workbench and sends their forms, as a browser does.
final class Forms {
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final URI address;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(Redirect.NORMAL)
                    .build();

    Forms(URI address) {
        this.address = address;
    }

    String look(String path) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(address.resolve(path)).build());
    }

    /// What a form of the page has to send with it.
    String token(String path) throws IOException, InterruptedException {
        var found = TOKEN.matcher(look(path));
        if (!found.find()) {
            throw new IllegalStateException(path + " has no form");
        }
        return found.group(1);
    }

    /// Until the page has come that the form leads to.
    String send(String path, String fields) throws IOException, InterruptedException {
        String origin = address.resolve("/").toString().replaceAll("/$", "");
        return answer(
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", origin)
                        .POST(BodyPublishers.ofString(fields))
                        .build());
    }

    private String answer(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + ": " + answer.statusCode());
        }
        return answer.body();
    }
}
