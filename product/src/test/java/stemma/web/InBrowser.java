package stemma.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Tests that look at pages in a real browser: one for all tests of a class, a window of its own for each.
abstract class InBrowser {
    @TempDir static Path folder;
    private static Optional<Chromium> chromium = Optional.empty();
    final List<String> troubles = new ArrayList<>();
    private Optional<BrowserContext> context = Optional.empty();
    Page page;

    @BeforeAll
    static void startBrowser() {
        chromium = Optional.of(Chromium.start());
    }

    @AfterAll
    static void stopBrowser() {
        chromium.ifPresent(Chromium::close);
    }

    @BeforeEach
    void newPage() {
        page(new Browser.NewContextOptions().setViewportSize(1440, 1000));
    }

    /// Another window instead of the one that is open.
    void page(Browser.NewContextOptions options) {
        closePage();
        var opened = chromium.orElseThrow().newContext(options);
        context = Optional.of(opened);
        page = Chromium.newPage(opened, troubles);
    }

    @AfterEach
    void closePage() {
        context.ifPresent(BrowserContext::close);
        context = Optional.empty();
    }
}
