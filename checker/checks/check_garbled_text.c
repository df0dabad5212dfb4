/* garbled-text: what scanning, copying and converting did to the words.
 * Leaves each family of damage to a garble_*.c file. */
#include "base/ascii.h"
#include "checks/garble/garble.h"
#include "checks/shared/compose.h"
#include "checks/shared/kept.h"

static cc_garble_detector *const detectors[] = {
    cc_garble_latin, cc_garble_english,	 cc_garble_bytes,     cc_garble_digits,	   cc_garble_width,
    cc_garble_dash,  cc_garble_joins,	 cc_garble_furniture, cc_garble_breaks,	   cc_garble_brackets,
    cc_garble_rules, cc_garble_headings, cc_garble_misread,   cc_garble_ligatures,
};

enum { LISTED_PLACES = 100 };

/* Count the Latin words of one article; & belongs to a word between letters (R&D). */
static bool count_words(struct cc_wordlist *list, struct cc_str text)
{
	size_t at = 0;
	while (at < text.len) {
		size_t end = at;
		while (end < text.len && (cc_ascii_is_letter(text.ptr[end]) || (end > at && text.ptr[end] == '&')))
			end++;
		if (end - at > 1 && end - at < 32 && !cc_wordlist_add(list, cc_str_slice(text, at, end), false))
			return false;
		at = end + 1;
	}
	return true;
}

static bool gather_words(struct cc_wordlist *list, const struct cc_check_input *input, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (!count_words(list, input->articles[i]->document.reading))
			return false;
	return true;
}

static bool add_acronyms(struct cc_wordlist *list, const struct cc_ruleset *rules)
{
	for (size_t i = 0; i < rules->acronym_count; i++)
		if (!cc_wordlist_add(list, rules->acronyms[i], true))
			return false;
	return true;
}

static void *keep_words(const struct cc_check_input *archive, struct cc_arena *arena)
{
	struct cc_wordlist *list = cc_arena_alloc(arena, sizeof(*list));
	bool ok = list != NULL && cc_wordlist_new(list, arena) && gather_words(list, archive, archive->article_count);
	return ok ? list : NULL;
}

static bool take_words(struct cc_wordlist *list, const struct cc_check_input *input, struct cc_arena *scratch)
{
	void *kept;
	if (!cc_kept_get(&kept, input, CC_KEPT_WORDS, keep_words) || !cc_wordlist_new(list, scratch))
		return false;
	list->base = kept;
	return add_acronyms(list, input->rules) && gather_words(list, input, cc_check_focus(input));
}

static const char *choose(const struct cc_garble *garble, struct cc_garble_text text)
{
	return cc_say(garble->input, text.en, text.zh);
}

/* The edit, where the words stand in the source as they are read (no markup inside). */
static bool add_fix(const struct cc_garble *garble, struct cc_finding *finding, const struct cc_garble_spot *spot,
		    struct cc_str shown)
{
	const struct cc_document *document = &garble->article->document;
	struct cc_span source = cc_article_source(garble->article, spot->span);
	if (!cc_str_equal(cc_str_of_span(document->source, source), cc_str_of_span(document->reading, spot->span)))
		return true;
	struct cc_edit edit = {
	    .article = garble->article, .source = source, .text = cc_arena_copy(garble->arena, spot->replacement)};
	static const struct cc_garble_text titles[] = {{"delete {0}", "删去“{0}”"},
						       {"replace {0} by {1}", "将“{0}”改为“{1}”"}};
	struct cc_str words[] = {shown, edit.text};
	struct cc_fix fix = {.title = cc_compose(garble->arena, choose(garble, titles[edit.text.len > 0]), words, 2),
			     .safe = spot->safe,
			     .edits = cc_compose_keep(garble->arena, &edit, 1, sizeof(edit)),
			     .edit_count = 1};
	finding->fixes = cc_compose_keep(garble->arena, &fix, 1, sizeof(fix));
	finding->fix_count = 1;
	return edit.text.ptr != NULL && fix.title.ptr != NULL && fix.edits != NULL && finding->fixes != NULL;
}

/* The words of the report: {0} what stands there, {1} the repair. */
static bool add_words(const struct cc_garble *garble, struct cc_finding *finding, const struct cc_garble_spot *spot,
		      struct cc_str shown)
{
	struct cc_str args[] = {shown, spot->replacement};
	finding->message = cc_compose(garble->arena, choose(garble, spot->message), args, 2);
	if (finding->message.ptr == NULL)
		return false;
	if (spot->why.en == NULL)
		return true;
	struct cc_str why = cc_compose(garble->arena, choose(garble, spot->why), args, 2);
	finding->explanation = cc_compose_keep(garble->arena, &why, 1, sizeof(why));
	finding->explanation_count = 1;
	return why.ptr != NULL && finding->explanation != NULL;
}

/* A manual shows broken bytes and empty marks on purpose: "()", Ã©; of its spelling and its furniture it is told. */
static enum cc_severity severity_of(const struct cc_garble *garble, const struct cc_garble_spot *spot)
{
	struct cc_str rule = cc_str_from(spot->rule);
	bool told = cc_str_starts(rule, CC_STR("misread-")) || cc_str_starts(rule, CC_STR("page-"));
	if (spot->severity != CC_SEVERITY_WARNING || told)
		return spot->severity;
	return typed_text_is_manual(garble->asked, garble->article) ? CC_SEVERITY_INFO : CC_SEVERITY_WARNING;
}

bool cc_garble_report_all(const struct cc_garble *garble, const struct cc_garble_spot *spot,
			  const struct cc_span *spans, size_t count)
{
	size_t listed = count < LISTED_PLACES ? count : LISTED_PLACES;
	const bool right = cc_span_len(spot->right) > 0;
	struct cc_location *places = cc_arena_array(garble->arena, listed + 1, sizeof(*places));
	struct cc_str shown =
	    cc_compose_excerpt(garble->arena, cc_str_of_span(garble->article->document.reading, spans[0]), 24);
	if (places == NULL || shown.ptr == NULL)
		return false;
	for (size_t i = 0; i < listed; i++)
		places[i] = cc_compose_place(garble->article, spans[i]);
	places[listed] = cc_compose_place(garble->article, spot->right);
	struct cc_finding finding = {.check = cc_check_garbled_text.id,
				     .rule = cc_str_from(spot->rule),
				     .severity = severity_of(garble, spot),
				     .confidence = spot->confidence,
				     .locations = places,
				     .location_count = listed + right,
				     .locations_more = count - listed};
	bool ok = add_words(garble, &finding, spot, shown) &&
		  (spot->replacement.ptr == NULL || count > 1 || add_fix(garble, &finding, spot, shown));
	return ok && cc_vec_add(garble->findings, &finding);
}

bool cc_garble_report(const struct cc_garble *garble, const struct cc_garble_spot *spot)
{
	return cc_garble_report_all(garble, spot, &spot->span, 1);
}

static bool look(struct cc_garble *garble)
{
	for (size_t i = 0; i < cc_check_focus(garble->input); i++) {
		garble->article = garble->input->articles[i];
		for (size_t k = 0; k < sizeof(detectors) / sizeof(detectors[0]); k++)
			if (!detectors[k](garble))
				return false;
		cc_arena_reset(garble->scratch);
	}
	return true;
}

static enum cc_status run(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena,
			  struct cc_error *err)
{
	struct cc_wordlist words;
	struct cc_arena *kept = cc_arena_new(cc_arena_allocator(arena));
	struct cc_arena *scratch = cc_arena_new(cc_arena_allocator(arena));
	struct typed_text_asked asked = {.article = NULL};
	struct cc_garble garble = {.input = input,
				   .findings = findings,
				   .arena = arena,
				   .scratch = scratch,
				   .corpus = &words,
				   .asked = &asked};
	bool ok = kept != NULL && scratch != NULL && take_words(&words, input, kept) && look(&garble);
	cc_arena_free(scratch);
	cc_arena_free(kept);
	return ok ? CC_OK : cc_error_set(err, CC_ERR_NOMEM, "garbled-text: out of memory");
}

const struct cc_check cc_check_garbled_text = {
    .id = "garbled-text",
    .title = {.en = "Garbled text", .zh = "乱码与排版残留"},
    .help =
	"Finds what scanning, copying and converting did to the words, and says what was probably printed:\n"
	"\n"
	"- a Latin word with a Han character inside that is an acronym without it (`sandwich`), with the repair\n"
	"- `and`, `of`, `the` between Han characters (`stray-word`); Cyrillic letters in a Latin word "
	"(`mixed-script`)\n"
	"- a lone Han character or full-width marks in an English sentence, a stray accent, AⅠ for AI\n"
	"- mojibake, U+FFFD, private-use and control characters, Kangxi radicals\n"
	"- digits and letters swapped before a unit, in a year, in a word or acronym: 2O24年, l2 days "
	"(`swapped-digit`),\n"
	"  C02, deve1opment (`misread`)\n"
	"- full-width digits in a text that writes half-width ones everywhere else (`wide-digit`)\n"
	"- a dash read as 一 between two places (`dash-as-one`)\n"
	"- a number torn from its unit at a line end (`torn-number`), words joined over a page break (`joined`)\n"
	"- page furniture in the flow: `[bookmark: …]`, rows of lone numbers, a copying site's name, HTML left over\n"
	"- a paragraph that breaks off or begins in mid-sentence (`breaks-off`, `begins-inside`);\n"
	"  both together are a missing page (`missing-text`)\n"
	"- brackets and quotation marks without their other half (`unbalanced`)\n"
	"- a sentence that goes on only behind other matter of its page (`interrupted`)\n"
	"- a blank inside a word, behind fi or fl: traffi c, refl ects (`torn-ligature`)\n"
	"- headings that the layout broke: a blank where a line ended (`blank-in-heading`), one heading on two lines\n"
	"  (`split-heading`); the title of a column or a box in the flow (`column-title`)\n"
	"- the `text_rules` of packs: look-alike characters (数椐), torn clauses (现象还；), English words misread\n"
	"\n"
	"Why it matters: a garbled word is printed as it stands, and the figure beside it cannot be checked.\n"
	"\n"
	"An error is what cannot have been meant: an acronym with a Han character in it, `and` set between Chinese "
	"words,\n"
	"a page missing between two paragraphs. What is only untidy is worth a look.\n"
	"\n"
	"Silent on what is ordinary: A股, T恤, K歌, G7易流, R&D, C919, 5G, QLED, AI和GDP, English titles inside "
	"quotation\n"
	"marks, a quotation that runs over several paragraphs, list markers such as 1) and a), files in which every "
	"line\n"
	"is broken at one width. A repair is marked safe only where one known word fits.",
    .bad = "高收入国家研发支出占G党P的比重为3%左右。",
    .good = "A股上市公司的R&D投入占GDP的比重为3%左右。",
    .run = run,
};
