package stemma.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;

/// Pages as HTML. Templates are compiled with the program and escape whatever they show.
final class Templates {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, Templates.class.getClassLoader(), "stemma.web");

    String reports(ReportsPage page) {
        return rendered("reports.jte", page);
    }

    String reader(ReaderPage page) {
        return rendered("reader.jte", page);
    }

    /// What an open note says below its first lines.
    String note(Note note, List<Behind> behind) {
        var output = new StringOutput();
        engine.render("more.jte", Map.of("note", note, "behind", behind), output);
        return output.toString();
    }

    String explanation(ExplanationPage page) {
        return rendered("explanation.jte", page);
    }

    String review(ReviewPage page) {
        return rendered("review.jte", page);
    }

    String actors(ActorsPage page) {
        return rendered("actors.jte", page);
    }

    String actor(ActorPage page) {
        return rendered("actor.jte", page);
    }

    String around(AroundPage page) {
        return rendered("around.jte", page);
    }

    /// All statements of an actor as a table.
    String statements(StatementsPage page) {
        return rendered("statements.jte", page);
    }

    /// The front page.
    String news(NewsPage page) {
        return rendered("news.jte", page);
    }

    String changes(ChangesPage page) {
        return rendered("changes.jte", page);
    }

    String sources(SourcesPage page) {
        return rendered("sources.jte", page);
    }

    String source(SourcePage page) {
        return rendered("source.jte", page);
    }

    String search(SearchPage page) {
        return rendered("search.jte", page);
    }

    String same(SamePage page) {
        return rendered("same.jte", page);
    }

    String network(NetworkPage page) {
        return rendered("network.jte", page);
    }

    String timeline(TimelinePage page) {
        return rendered("timeline.jte", page);
    }

    String propositions(PropositionsPage page) {
        return rendered("propositions.jte", page);
    }

    String proposition(PropositionPage page) {
        return rendered("proposition.jte", page);
    }

    String tree(TreePage page) {
        return rendered("tree.jte", page);
    }

    /// How it is known that one report has it from another.
    String step(StepPage page) {
        return rendered("step.jte", page);
    }

    String disagreements(DisagreementsPage page) {
        return rendered("disagreements.jte", page);
    }

    String disagreement(DisagreementPage page) {
        return rendered("disagreement.jte", page);
    }

    String history(HistoryPage page) {
        return rendered("history.jte", page);
    }

    String help(HelpPage page) {
        return rendered("help.jte", page);
    }

    String message(MessagePage page) {
        return rendered("message.jte", page);
    }

    private String rendered(String template, Object page) {
        var output = new StringOutput();
        engine.render(template, page, output);
        return output.toString();
    }
}
