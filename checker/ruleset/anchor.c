/* Choosing the literals that gate a pattern: one run, or one for each alternative where that tells more.
 * Leaves reading the pattern to pattern_parts.c. */
#include "ruleset/anchor.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "ruleset/pattern_parts.h"

enum { SHORTEST = 2 };

/* What a character tells, in bits or so: one of thousands of Han characters, one of a few Latin letters. A text that
 * tells n bits stands in one of 2^n places; several anchors must be rarer together than a single one, WORTH times. */
enum { TELLS_HAN = 10, TELLS_SIGN = 6, TELLS_LETTER = 4, MOST_BITS = 56, WORTH = 16 };

/* One of several texts of which a match holds one. `open`: what comes next in the pattern touches its end. */
struct item {
	struct cc_str text;
	bool open;
};

struct set {
	struct item items[CC_ANCHORS_MAX];
	size_t count;
};

/* One alternative of a group. `joins`: its text stands at its start, so that it touches what is before the group. */
struct alternative {
	struct item item;
	bool joins;
};

struct chooser {
	struct cc_arena *arena;
	struct set best;
	uint64_t best_cost; /* how often its anchors stand somewhere, of 2^MOST_BITS places */
	bool failed;	    /* out of memory */
};

static size_t tells(struct cc_str text)
{
	size_t sum = 0;
	for (size_t at = 0; at < text.len;) {
		uint32_t c = cc_utf8_next(text, &at);
		bool letter = (c >= 'a' && c <= 'z') || c == ' ';
		sum += c >= 0x80 ? TELLS_HAN : letter ? TELLS_LETTER : TELLS_SIGN;
	}
	return sum;
}

static struct cc_str heavier(struct cc_str a, struct cc_str b)
{
	return tells(b) > tells(a) ? b : a;
}

static struct cc_str join(struct chooser *self, struct cc_str a, struct cc_str b)
{
	if (a.len == 0)
		return b;
	char *both = cc_arena_alloc(self->arena, a.len + b.len);
	if (both == NULL) {
		self->failed = true;
		return (struct cc_str){0};
	}
	memcpy(both, a.ptr, a.len);
	if (b.len > 0)
		memcpy(both + a.len, b.ptr, b.len);
	return (struct cc_str){.ptr = both, .len = a.len + b.len};
}

/* A run that begins here: the empty text, open. */
static struct set fresh_set(void)
{
	return (struct set){.items = {{.open = true}}, .count = 1};
}

static uint64_t cost_of(const struct set *set)
{
	uint64_t cost = 0;
	for (size_t i = 0; i < set->count; i++) {
		size_t bits = tells(set->items[i].text);
		cost += UINT64_C(1) << (bits < MOST_BITS ? MOST_BITS - bits : 0);
	}
	return cost;
}

static bool is_long_enough(const struct set *set)
{
	for (size_t i = 0; i < set->count; i++)
		if (cc_utf8_count(set->items[i].text) < SHORTEST)
			return false;
	return true;
}

/* Take the set where all of it is long enough and it is clearly rarer than the best so far. */
static void consider(struct chooser *self, const struct set *set)
{
	if (!is_long_enough(set))
		return;
	uint64_t cost = cost_of(set);
	uint64_t bar = set->count > self->best.count ? self->best_cost / WORTH : self->best_cost;
	if (self->best.count > 0 && cost >= bar)
		return;
	self->best = *set;
	self->best_cost = cost;
}

static void append_literal(struct chooser *self, struct set *set, struct cc_str text)
{
	for (size_t i = 0; i < set->count; i++)
		if (set->items[i].open)
			set->items[i].text = join(self, set->items[i].text, text);
}

/* All of the alternative where it is literal, else the one of its runs that tells most. */
static bool read_alternative(struct chooser *self, struct alternative *out, struct cc_str source)
{
	struct cc_vec parts = cc_vec_new(self->arena, sizeof(struct cc_pattern_part));
	bool followed = cc_pattern_parts(&parts, source);
	const struct cc_pattern_part *items = parts.items;
	*out = (struct alternative){.joins = true, .item = {.open = parts.len == 0}};
	for (size_t i = 0; i < parts.len; i++) {
		if (items[i].kind != CC_PART_LITERAL || tells(items[i].text) <= tells(out->item.text))
			continue;
		*out = (struct alternative){.joins = i == 0, .item = {.text = items[i].text, .open = parts.len == 1}};
	}
	self->failed |= parts.failed;
	return followed;
}

/* The alternatives of a group. @return how many; 0 where one cannot be read, or there are too many. */
static size_t read_alternatives(struct chooser *self, struct alternative out[CC_ANCHORS_MAX], struct cc_str content)
{
	size_t count = 0;
	for (size_t at = 0; at <= content.len; count++) {
		size_t end = cc_pattern_alternative_end(content, at);
		if (count == CC_ANCHORS_MAX || !read_alternative(self, &out[count], cc_str_slice(content, at, end)))
			return 0;
		at = end + 1;
	}
	return count;
}

static struct item joined(struct chooser *self, struct item before, const struct alternative *next)
{
	if (!next->joins)
		return (struct item){.text = heavier(before.text, next->item.text)};
	return (struct item){.text = join(self, before.text, next->item.text), .open = next->item.open};
}

/* Every open text of the set followed by every alternative. @return false, *set untouched, where that is too much. */
static bool multiply(struct chooser *self, struct set *set, const struct alternative *alternatives, size_t count)
{
	struct set product = {0};
	for (size_t i = 0; i < set->count; i++) {
		size_t more = set->items[i].open ? count : 1;
		if (product.count + more > CC_ANCHORS_MAX)
			return false;
		for (size_t k = 0; k < more; k++)
			product.items[product.count++] =
			    set->items[i].open ? joined(self, set->items[i], &alternatives[k]) : set->items[i];
	}
	*set = product;
	return true;
}

static void append_choice(struct chooser *self, struct set *set, struct cc_str content)
{
	struct alternative alternatives[CC_ANCHORS_MAX];
	size_t count = read_alternatives(self, alternatives, content);
	consider(self, set);
	if (count > 0 && multiply(self, set, alternatives, count))
		return;
	*set = fresh_set();
	if (count == 0 || !multiply(self, set, alternatives, count))
		set->items[0].open = false;
}

static void take_part(struct chooser *self, struct set *set, const struct cc_pattern_part *part)
{
	if (part->kind == CC_PART_CHOICE) {
		append_choice(self, set, part->text);
	} else if (part->kind == CC_PART_GAP) {
		consider(self, set);
		*set = fresh_set();
	} else {
		struct set alone = {.items = {{.text = part->text}}, .count = 1};
		consider(self, &alone);
		append_literal(self, set, part->text);
	}
}

static void choose(struct chooser *self, struct cc_str source)
{
	struct set set = fresh_set();
	if (cc_pattern_alternative_end(source, 0) < source.len) {
		append_choice(self, &set, source);
		consider(self, &set);
		return;
	}
	struct cc_vec parts = cc_vec_new(self->arena, sizeof(struct cc_pattern_part));
	if (!cc_pattern_parts(&parts, source))
		return;
	for (size_t i = 0; i < parts.len && !self->failed; i++)
		take_part(self, &set, &((const struct cc_pattern_part *)parts.items)[i]);
	consider(self, &set);
	self->failed |= parts.failed;
}

void cc_anchor_find(struct cc_vec *out, struct cc_str source)
{
	struct chooser self = {.arena = out->arena};
	choose(&self, source);
	for (size_t i = 0; i < self.best.count && !self.failed; i++)
		(void)cc_vec_add(out, &self.best.items[i].text);
	out->failed |= self.failed;
}
