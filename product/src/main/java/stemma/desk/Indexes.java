package stemma.desk;

import java.util.function.Supplier;
import stemma.weigh.Later;

/// What is put in order once for a lineage, each when it is first asked for, so that pages need not look through all.
final class Indexes {
    private final Supplier<Postings> postings;
    private final Supplier<Recency> recency;
    private final Supplier<Spellings> spellings;
    private final Supplier<Dates> dates;
    private final Supplier<Involved> involved;
    private final Supplier<SourceRecords> records;
    private final Supplier<Relations> relations;
    private final Timelines timelines;

    Indexes(Lineage lineage) {
        this.postings = new Later<>(() -> Postings.of(lineage));
        this.recency = new Later<>(() -> new Recency(lineage.listed(), lineage::disagreements));
        this.spellings = new Later<>(() -> new Spellings(lineage.actors()));
        this.dates = new Later<>(() -> new Dates(lineage.dossier().statements()));
        this.involved = new Later<>(() -> new Involved(lineage.dossier().statements()));
        this.records = new Later<>(() -> new SourceRecords(lineage));
        this.relations = new Later<>(() -> Relations.found(lineage));
        this.timelines = new Timelines(lineage);
    }

    Postings postings() {
        return postings.get();
    }

    Recency recency() {
        return recency.get();
    }

    /// What actors are called.
    Spellings spellings() {
        return spellings.get();
    }

    Dates dates() {
        return dates.get();
    }

    Involved involved() {
        return involved.get();
    }

    SourceRecords records() {
        return records.get();
    }

    Relations relations() {
        return relations.get();
    }

    Timelines timelines() {
        return timelines;
    }
}
