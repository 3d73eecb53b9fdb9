package stemma.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The browser that is installed here, driven by Playwright until closed.
final class Chromium implements AutoCloseable {
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");
    private static final List<String> ARGUMENTS =
            List.of(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /// Tests that need it are skipped where there is none.
    static Chromium start() {
        var chromium = chromium();
        assumeTrue(
                chromium.isPresent(),
                "no Chromium found: install it, or name it in the environment variable CHROMIUM");
        var playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium.get())
                                        .setArgs(ARGUMENTS)));
    }

    private static Optional<Path> chromium() {
        return Stream.of(
                        Optional.ofNullable(System.getenv("CHROMIUM")).orElse(""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    BrowserContext newContext(Browser.NewContextOptions options) {
        return browser.newContext(options);
    }

    /// A page that says whatever it complains of.
    static Page newPage(BrowserContext context, List<String> troubles) {
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            if (!message.type().equals("log")) {
                troubles.add(message.text());
            }
        });
        page.onPageError(troubles::add);
        return page;
    }

    /// What axe finds wrong: each rule, with the first place that breaks it.
    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(TAGS).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
