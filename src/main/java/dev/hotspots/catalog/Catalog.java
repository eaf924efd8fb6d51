package dev.hotspots.catalog;

import dev.hotspots.clock.WorkCalendar;
import dev.hotspots.conversation.Contact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The whole catalog, compiled. Immutable; one instance serves all threads. */
public final class Catalog {

    private final String version;
    private final Language language;
    private final PhraseBook phraseBook;
    private final int conditions;
    private final RuleBook ruleBook;
    private final Contents contents;
    private final Map<String, SubIssue> subIssueById;

    /**
     * A catalog.
     *
     * @param conditions how many conditions are numbered
     */
    Catalog(String version, Language language, PhraseBook phraseBook, int conditions, Contents contents) {
        this.version = version;
        this.language = language;
        this.phraseBook = phraseBook;
        this.conditions = conditions;
        this.contents = contents;
        this.ruleBook = new RuleBook(contents.rules(), phraseBook.sets());
        this.subIssueById =
                contents.subIssues().stream().collect(Collectors.toUnmodifiableMap(SubIssue::id, Function.identity()));
    }

    /** What the files held. */
    record Contents(
            List<SubIssue> subIssues,
            List<Rule> rules,
            List<Check> checks,
            List<Policy> policies,
            List<Authority> authorities,
            WorkCalendar calendar,
            Service service,
            NationalShares nationalShares) {}

    /** The editors' version and a digest of the files' contents: equal versions decide equally. */
    public String version() {
        return version;
    }

    /** The language of the transcripts it is written for. */
    public Language language() {
        return language;
    }

    /** Reads a contact with the phrases of this catalog. */
    public Reading read(Contact contact) {
        return new Reading(contact, phraseBook, conditions);
    }

    PhraseBook phraseBook() {
        return phraseBook;
    }

    /** An index of conditions of this catalog. */
    public ConditionIndex index(List<Condition> conditions) {
        return new ConditionIndex(conditions, phraseBook.sets());
    }

    public RuleBook ruleBook() {
        return ruleBook;
    }

    public List<SubIssue> subIssues() {
        return contents.subIssues();
    }

    public Optional<SubIssue> subIssue(String id) {
        return Optional.ofNullable(subIssueById.get(id));
    }

    public List<Check> checks() {
        return contents.checks();
    }

    public List<Policy> policies() {
        return contents.policies();
    }

    /** The bodies that issue policies. */
    public List<Authority> authorities() {
        return contents.authorities();
    }

    public WorkCalendar calendar() {
        return contents.calendar();
    }

    public Service service() {
        return contents.service();
    }

    public NationalShares nationalShares() {
        return contents.nationalShares();
    }
}
