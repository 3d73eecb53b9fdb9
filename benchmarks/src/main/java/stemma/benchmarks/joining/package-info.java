/// Measures how fast names are joined to actors, and how soon a decision shows, in a casebook of a million made-up claims.
package stemma.benchmarks.joining;
