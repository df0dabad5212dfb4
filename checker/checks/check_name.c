/* name: one person under two spellings.
 * Leaves finding persons to person_names.c, how near two spellings are to name_nearness.c. */
#include "base/hash.h"
#include "base/traditional.h"
#include "checks/name/name_nearness.h"
#include "checks/name/name_offices.h"
#include "checks/name/names.h"
#include "checks/name/naming.h"
#include "checks/name/retold_names.h"
#include "checks/shared/compose.h"
#include "checks/shared/say.h"
#include "checks/shared/shelf.h"

enum { CROWD = 64 /* persons of one title and surname, or of one name: more are no namesakes */ };

static struct cc_str shown(const struct person_name *name)
{
	return cc_str_of_span(name->article->text.view, name->span);
}

static struct cc_location place_of(const struct person_name *name)
{
	const struct cc_article *article = name->article;
	struct cc_location place = cc_compose_place(article, cc_article_reading(article, name->span));
	place.sentence = cc_article_reading(article, article->text.sentences[name->sentence].span);
	return place;
}

/* One spelling: its names, sorted by place. */
struct spelling {
	const struct person_name *names;
	size_t count;
};

/* The first place of each article. */
static bool add_spelling(struct cc_vec *places, const struct spelling *spelling)
{
	for (size_t i = 0; i < spelling->count; i++) {
		const struct person_name *name = &spelling->names[i];
		struct cc_location place = place_of(name);
		bool again = i > 0 && spelling->names[i - 1].article == name->article;
		if (!again && !cc_vec_add(places, &place))
			return false;
	}
	return true;
}

/* 总经理阚砚秋 and 总经理阚研秋: one office, or one title in two articles that tell one story. */
static bool is_certain(bool *certain, struct naming *work, const struct person_name *a, const struct person_name *b)
{
	enum noun_kinship kin = NOUN_KIN_NONE;
	*certain = a->han && person_names_share_office(a, b);
	if (*certain || !a->han || a->characters != PERSON_HAN_MOST || b->characters != PERSON_HAN_MOST)
		return true;
	bool ok = noun_kin_between(&kin, &work->kin, a->article, b->article);
	*certain = a->article != b->article && kin == NOUN_KIN_FIGURES;
	return ok;
}

static bool report(struct naming *work, const struct spelling *a, const struct spelling *b)
{
	struct cc_str words[] = {shown(a->names), shown(b->names)};
	struct cc_vec places = cc_vec_new(work->arena, sizeof(struct cc_location));
	if (!add_spelling(&places, a) || !add_spelling(&places, b))
		return false;
	bool certain = false;
	if (!is_certain(&certain, work, a->names, b->names))
		return false;
	struct cc_finding finding = {
	    .check = "name",
	    .severity = certain ? CC_SEVERITY_WARNING : CC_SEVERITY_INFO,
	    .confidence = certain ? 800 : 600,
	    .message = cc_compose(
		work->arena, cc_say(work->input, "one person in two spellings? {0} / {1}", "同一人名两种写法？{0}/{1}"),
		words, 2),
	};
	say_set_locations(&finding, &places);
	return finding.message.ptr != NULL && cc_vec_add(work->findings, &finding);
}

/* Names sorted so that those to be compared stand together: by title and surname, or by one of the two names. */
struct order {
	uint64_t (*key)(const struct person_name *name); /* equal for all that stand together */
	cc_shelf_order compare;
	bool (*together)(const struct person_name *a, const struct person_name *b);
	bool (*hold)(struct naming *work, const struct person_name *names, size_t count);
};

static int by_place(const struct person_name *a, const struct person_name *b)
{
	return cc_compose_compare_places(a->article, a->span.start, b->article, b->span.start);
}

static struct cc_str han_title(const struct person_name *name)
{
	return name->han ? name->title : (struct cc_str){0};
}

static uint64_t key_of_first(const struct person_name *name)
{
	return cc_hash_add_field(cc_hash_add_field(CC_HASH_START, han_title(name)), name->first);
}

static uint64_t key_of_last(const struct person_name *name)
{
	return cc_hash_add_field(CC_HASH_START, name->rest);
}

static int by_key(const struct person_name *a, const struct person_name *b)
{
	return (a->key > b->key) - (a->key < b->key);
}

static int by_first(const void *left, const void *right)
{
	const struct person_name *a = left;
	const struct person_name *b = right;
	int order = by_key(a, b);
	if (order == 0)
		order = cc_str_compare(han_title(a), han_title(b));
	if (order == 0)
		order = cc_str_compare(a->first, b->first);
	if (order == 0)
		order = cc_str_compare(a->rest, b->rest);
	return order != 0 ? order : by_place(a, b);
}

static int by_last(const void *left, const void *right)
{
	const struct person_name *a = left;
	const struct person_name *b = right;
	int order = by_key(a, b);
	if (order == 0)
		order = cc_str_compare(a->rest, b->rest);
	if (order == 0)
		order = cc_str_compare(a->first, b->first);
	return order != 0 ? order : by_place(a, b);
}

static bool same_first(const struct person_name *a, const struct person_name *b)
{
	return a->han == b->han && cc_str_equal(a->first, b->first) && (!a->han || cc_str_equal(a->title, b->title));
}

static bool same_name(const struct person_name *a, const struct person_name *b)
{
	return a->han == b->han && cc_str_equal(a->first, b->first) && cc_str_equal(a->rest, b->rest);
}

static bool same_last(const struct person_name *a, const struct person_name *b)
{
	return !a->han && !b->han && cc_str_equal(a->rest, b->rest);
}

static bool compare_group(struct naming *work, const struct person_name *names, size_t count);

static bool compare_offices(struct naming *work, const struct person_name *names, size_t count)
{
	return count > CROWD || name_offices_hold(work, names, count);
}

enum { ORDERS = 3 };
static const struct order orders[ORDERS] = {{key_of_first, by_first, same_first, compare_group},
					    {key_of_last, by_last, same_last, compare_group},
					    {name_offices_key, by_first, same_name, compare_offices}};

/* What is kept of an archive: its names in each order. */
struct kept_names {
	struct cc_shelf *shelves[ORDERS];
};

/* The names with their keys in an order. */
static struct cc_vec keyed(const struct cc_vec *persons, const struct order *order, struct cc_arena *arena)
{
	const struct person_name *names = persons->items;
	struct cc_vec out = cc_vec_new(arena, sizeof(struct person_name));
	for (size_t i = 0; i < persons->len; i++) {
		struct person_name name = names[i];
		name.key = order->key(&name);
		if (name.key != 0)
			(void)cc_vec_add(&out, &name);
	}
	return out;
}

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	struct cc_vec persons = cc_vec_new(arena, sizeof(struct person_name));
	struct kept_names *kept = cc_arena_alloc(arena, sizeof(*kept));
	if (kept == NULL || !person_names_collect(&persons, archive, archive->article_count, arena))
		return NULL;
	for (size_t i = 0; i < ORDERS; i++) {
		struct cc_vec names = keyed(&persons, &orders[i], arena);
		kept->shelves[i] = cc_shelf_of(&names, orders[i].compare, arena);
		if (kept->shelves[i] == NULL)
			return NULL;
	}
	return kept;
}

/* The sorted names that are spelled as the one at `from`. @return the index behind them. */
static size_t spelling_end(const struct person_name *names, size_t from, size_t count)
{
	size_t end = from + 1;
	while (end < count && cc_str_equal(shown(&names[from]), shown(&names[end])))
		end++;
	return end;
}

static bool compare_pair(struct naming *work, const struct spelling *a, const struct spelling *b)
{
	bool draft =
	    cc_check_is_draft(work->input, a->names->article) || cc_check_is_draft(work->input, b->names->article);
	if (!draft || !person_names_are_near(a->names, b->names) ||
	    cc_same_simplified(shown(a->names), shown(b->names)))
		return true;
	return by_place(a->names, b->names) < 0 ? report(work, a, b) : report(work, b, a);
}

/* Each spelling against each other one, once: the first place of either tells whether they are one person. */
static bool compare_group(struct naming *work, const struct person_name *names, size_t count)
{
	for (size_t a = 0, next_a; a < count && count <= CROWD; a = next_a) {
		next_a = spelling_end(names, a, count);
		const struct spelling one = {.names = &names[a], .count = next_a - a};
		for (size_t b = next_a, next_b; b < count; b = next_b) {
			next_b = spelling_end(names, b, count);
			const struct spelling other = {.names = &names[b], .count = next_b - b};
			if (!compare_pair(work, &one, &other))
				return false;
		}
	}
	return true;
}

static bool compare_all(struct naming *work, struct cc_vec *persons, const struct cc_shelf *kept,
			const struct order *order)
{
	if (!cc_shelf_join(persons, kept, order->compare))
		return false;
	const struct person_name *names = persons->items;
	for (size_t i = 0, next; i < persons->len; i = next) {
		for (next = i + 1; next < persons->len && order->together(&names[i], &names[next]); next++)
			continue;
		if (!order->hold(work, &names[i], next - i))
			return false;
	}
	return true;
}

static bool check_persons(struct naming *work)
{
	void *made;
	struct cc_vec persons = cc_vec_new(work->arena, sizeof(struct person_name));
	if (!cc_kept_get(&made, work->input, CC_KEPT_NAMES, keep) ||
	    !person_names_collect(&persons, work->input, cc_check_focus(work->input), work->arena))
		return false;
	const struct kept_names *kept = made;
	for (size_t i = 0; i < ORDERS; i++) {
		struct cc_vec names = keyed(&persons, &orders[i], work->arena);
		if (!compare_all(work, &names, kept != NULL ? kept->shelves[i] : NULL, &orders[i]))
			return false;
	}
	return true;
}

static enum cc_status run(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena,
			  struct cc_error *err)
{
	struct naming work = {.findings = findings, .input = input, .arena = arena};
	const size_t from = findings->len;
	bool ok = noun_kin_new(&work.kin, input, arena) && check_persons(&work) &&
		  written_names_compare(input, name_written_report, &work, arena) &&
		  names_check_renamed(findings, input, arena) && names_check_english_offices(findings, input, arena) &&
		  names_check_bodies(findings, input, arena) && names_check_retold(findings, input, arena) &&
		  names_drop_doubles(findings, from, arena);
	return ok ? CC_OK : cc_error_set(err, CC_ERR_NOMEM, "out of memory while comparing names");
}

const struct cc_check cc_check_name = {
    .id = "name",
    .title = {.en = "One person in two spellings", .zh = "同一人名两种写法"},
    .help =
	"A person who is named behind a title (理事长田万顷, Dr. Helen Marsh) or beside a verb of saying, and whose "
	"name\n"
	"stands elsewhere, beside the same title or verb, with one character or one or two letters changed. A warning\n"
	"where title and office agree too (村党支部书记曹望 / 村党支部书记曹旺), else a note: there are namesakes. "
	"Two\n"
	"capitalised words that differ in one letter (Alma Desten / Alma Destten, Ines / Inez Hollway) are a note "
	"wherever\n"
	"they stand; last names that only begin alike (Solberg / Solheim), where two articles of one story name who "
	"speaks. In\n"
	"such articles names that sound alike are one: Ingrid / Ingrith, Farqual / Farquarl.\n\n"
	"A body that one article writes with and without 市, or two articles with another word before its end "
	"(技术中心 /\n"
	"计算中心), is a note; a warning is who is the head of a body here and its deputy there (研究中心主任顾承砚 /\n"
	"研究中心副主任顾承砚), and one role of a place in two wordings (作为全国先进制造业基地 / "
	"先进制造研发基地).\n\n"
	"A body under a name that it had given up by the day of the article (银保监会 in 2025), as packs tell "
	"(`renamings`), is\n"
	"a note; in an article without a day only where the run writes the present name too. Silent: 原银监会, titles "
	"in 《》,\n"
	"sentences about the years before.\n\n"
	"An English name with two offices that nobody holds together, in two articles of one story (chief executive / "
	"chief\n"
	"operating officer, director / deputy director), is a warning.\n\n"
	"Silent: names of one sentence, names of two characters in two offices, a title with two surnames.\n",
    .bad = "村党支部书记曹望说，今年有起色。村党支部书记曹旺说，明年会更好。",
    .good = "村党支部书记曹望说，今年有起色。镇党委书记李旺说，明年会更好。",
    .run = run,
};
