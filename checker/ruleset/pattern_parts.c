/* One walk over a pattern's source, without recursion: what is certain is a part, what is not is a gap.
 * Leaves doubtful constructs out: a shorter anchor costs time, a wrong one costs matches. */
#include "ruleset/pattern_parts.h"
#include "base/ascii.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/utf8.h"

enum { DEEPEST = 64 };

struct walker {
	struct cc_str source;
	size_t at;
	struct cc_vec *parts;
	struct cc_buf run; /* the literal run in hand */
	size_t last;	   /* start in `run` of its last character */
	bool last_is_char; /* what stands before `at` is that character: a quantifier may take it back */
	size_t depth;	   /* groups that were entered */
	bool refused;	   /* a construct that this walk does not follow */
	bool around;	   /* parts that stand around a match are wanted too */
};

static bool more(const struct walker *self)
{
	return self->at < self->source.len;
}

static char peek(const struct walker *self, size_t ahead)
{
	return self->at + ahead < self->source.len ? self->source.ptr[self->at + ahead] : '\0';
}

static bool looking_at(const struct walker *self, const char *text)
{
	return cc_str_starts(cc_str_slice(self->source, self->at, self->source.len), cc_str_from(text));
}

static void add_part(struct walker *self, enum cc_pattern_part_kind kind, struct cc_str text)
{
	struct cc_pattern_part *part = cc_vec_push(self->parts);
	if (part != NULL)
		*part = (struct cc_pattern_part){.kind = kind, .text = text};
}

/* What was literal so far is a part; the next one touches it. */
static void close_run(struct walker *self)
{
	self->parts->failed |= self->run.failed; /* clearing forgets it */
	if (self->run.len > 0) {
		struct cc_str text = cc_buf_keep(&self->run, self->parts->arena);
		self->parts->failed |= text.ptr == NULL;
		add_part(self, CC_PART_LITERAL, text);
	}
	cc_buf_clear(&self->run);
	self->last_is_char = false;
}

/* Something uncertain stands here. */
static void end_run(struct walker *self)
{
	close_run(self);
	add_part(self, CC_PART_GAP, (struct cc_str){0});
}

static void take_literal(struct walker *self)
{
	size_t start = self->at;
	(void)cc_utf8_next(self->source, &self->at);
	self->last = self->run.len;
	self->last_is_char = true;
	cc_buf_add(&self->run, cc_str_slice(self->source, start, self->at));
}

/* Letters, digits, blanks and whatever is no ASCII mean nothing but themselves. */
static bool is_plain(char c)
{
	return cc_ascii_is_letter(c) || cc_ascii_is_digit(c) || c == ' ' || (unsigned char)c >= 0x80;
}

/* All plain characters from here on at once. */
static void take_literals(struct walker *self)
{
	const size_t start = self->at;
	size_t end = start;
	size_t last = start;
	for (; end < self->source.len && is_plain(self->source.ptr[end]); end++)
		last = ((unsigned char)self->source.ptr[end] & 0xC0u) == 0x80u ? last : end;
	self->last = self->run.len + (last - start);
	self->last_is_char = true;
	self->at = end;
	cc_buf_add(&self->run, cc_str_slice(self->source, start, end));
}

/* The offset behind the class that opens at `at`: []a], [^]a], [[:alpha:]], [\]]. */
static size_t skip_class(struct cc_str source, size_t at)
{
	at++;
	if (at < source.len && source.ptr[at] == '^')
		at++;
	if (at < source.len && source.ptr[at] == ']')
		at++;
	while (at < source.len && source.ptr[at] != ']') {
		if (source.ptr[at] == '\\')
			at++;
		else if (cc_str_starts(cc_str_slice(source, at, source.len), CC_STR("[:"))) {
			size_t end = cc_str_find(source, CC_STR(":]"), at + 2);
			at = end == SIZE_MAX ? at : end + 1;
		}
		at++;
	}
	return at < source.len ? at + 1 : source.len;
}

/* The offset of the bracket that closes the group opening at `at`; says whether it holds alternatives of its own. */
static size_t find_close(struct cc_str source, size_t at, bool *alternatives)
{
	size_t depth = 0;
	*alternatives = false;
	while (at < source.len) {
		char c = source.ptr[at];
		if (c == '[') {
			at = skip_class(source, at);
			continue;
		}
		if (c == '\\')
			at++;
		else if (c == '(')
			depth++;
		else if (c == ')' && --depth == 0)
			return at;
		else if (c == '|' && depth == 1)
			*alternatives = true;
		at++;
	}
	return source.len;
}

/* Length of the quantifier at `at` (with ? or + behind it), 0 where there is none; `optional`: it allows none. */
static size_t quantifier_length(struct cc_str source, size_t at, bool *optional)
{
	*optional = false;
	if (at >= source.len)
		return 0;
	size_t end = at + 1;
	char c = source.ptr[at];
	if (c == '{') {
		size_t close = cc_str_find(source, CC_STR("}"), at);
		if (close == SIZE_MAX || close == at + 1 ||
		    (!cc_ascii_is_digit(source.ptr[at + 1]) && source.ptr[at + 1] != ','))
			return 0;
		*optional = source.ptr[at + 1] == '0' || source.ptr[at + 1] == ',';
		end = close + 1;
	} else if (c == '?' || c == '*') {
		*optional = true;
	} else if (c != '+') {
		return 0;
	}
	if (end < source.len && (source.ptr[end] == '?' || source.ptr[end] == '+'))
		end++;
	return end - at;
}

/* A quantifier ends the run; where it allows none, the character before it is uncertain. */
static bool take_quantifier(struct walker *self)
{
	bool optional = false;
	size_t length = quantifier_length(self->source, self->at, &optional);
	if (length == 0)
		return false;
	if (optional && self->last_is_char)
		self->run.len = self->last;
	end_run(self);
	self->at += length;
	return true;
}

/* (?=, (?!, (?<=, (?<!, (?#: nothing wide, what stands around them touches. */
static bool is_zero_width(const struct walker *self)
{
	static const char *const openings[] = {"(?=", "(?!", "(?<=", "(?<!", "(?#"};
	for (size_t i = 0; i < sizeof(openings) / sizeof(openings[0]); i++)
		if (looking_at(self, openings[i]))
			return true;
	return false;
}

/* Length of the opening of a group that only groups: (, (?:, (?>, (?<name>, (?P<name>, (?'name'. 0: another. */
static size_t plain_opening(const struct walker *self)
{
	if (peek(self, 1) != '?')
		return peek(self, 1) == '*' ? 0 : 1;
	if (peek(self, 2) == ':' || peek(self, 2) == '>')
		return 3;
	size_t name = looking_at(self, "(?P<") ? 4 : looking_at(self, "(?<") || looking_at(self, "(?'") ? 3 : 0;
	if (name == 0)
		return 0;
	char close = peek(self, 2) == '\'' ? '\'' : '>';
	while (self->at + name < self->source.len && peek(self, name) != close)
		name++;
	return name + 1;
}

/* (?i) and the like; x makes blanks mean nothing, which this walk does not follow. */
static bool take_flags(struct walker *self, size_t close)
{
	for (size_t i = self->at + 2; i < close; i++) {
		char c = self->source.ptr[i];
		if ((c < 'a' || c > 'z') && c != '-' && c != '^' && c != 'J' && c != 'U')
			return false;
		self->refused |= c == 'x';
	}
	self->at = close + 1;
	return true;
}

/* (?=…) and (?<=…) at `at`: what they hold stands in the text, but of those that a quantifier may leave out. */
static void note_around(struct walker *self, size_t close)
{
	bool optional = false;
	const size_t opening = looking_at(self, "(?=") ? 3 : looking_at(self, "(?<=") ? 4 : 0;
	if (self->around && opening > 0 && quantifier_length(self->source, close + 1, &optional) == 0)
		add_part(self, CC_PART_AROUND, cc_str_slice(self->source, self->at + opening, close));
}

static void take_group(struct walker *self)
{
	bool alternatives = false;
	bool optional = false;
	size_t close = find_close(self->source, self->at, &alternatives);
	if (is_zero_width(self)) {
		note_around(self, close);
		self->at = close + 1;
		self->last_is_char = false;
		return;
	}
	if (looking_at(self, "(?") && take_flags(self, close))
		return;
	size_t opening = plain_opening(self);
	bool repeated = quantifier_length(self->source, close + 1, &optional) > 0;
	if (opening > 0 && !alternatives && !repeated && self->depth < DEEPEST) {
		self->at += opening;
		self->depth++;
		self->last_is_char = false;
		return;
	}
	close_run(self);
	if (opening > 0 && alternatives && !optional)
		add_part(self, CC_PART_CHOICE, cc_str_slice(self->source, self->at + opening, close));
	if (opening == 0 || !alternatives || repeated)
		end_run(self);
	self->at = close + 1 + quantifier_length(self->source, close + 1, &optional);
}

/* Move over at most `most` characters that are among `allowed`. */
static void skip_chars(struct walker *self, const char *allowed, size_t most)
{
	for (size_t taken = 0; taken < most && more(self) && strchr(allowed, peek(self, 0)) != NULL; taken++)
		self->at++;
}

/* {name}, <name> or 'name' behind the letter of an escape. @return whether there is one. */
static bool skip_bracketed(struct walker *self)
{
	static const char pairs[] = "{}<>''";
	const char *open = strchr(pairs, peek(self, 0));
	if (!more(self) || open == NULL || (open - pairs) % 2 != 0)
		return false;
	size_t end = cc_str_find(self->source, (struct cc_str){.ptr = open + 1, .len = 1}, self->at + 1);
	self->at = end == SIZE_MAX ? self->source.len : end + 1;
	return true;
}

/* What follows the letter of \p, \x, \g, \1 and the like and belongs to it. */
static void skip_escape_tail(struct walker *self, char letter)
{
	static const struct {
		const char *letters;
		const char *tail;
		size_t most;
	} tails[] = {{"pP", "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", 1},
		     {"x", "0123456789abcdefABCDEF", 2},
		     {"g", "+-0123456789", SIZE_MAX},
		     {"0123456789", "0123456789", SIZE_MAX}};
	if (strchr("pPxoNkg", letter) != NULL && skip_bracketed(self))
		return;
	for (size_t i = 0; i < sizeof(tails) / sizeof(tails[0]); i++)
		if (strchr(tails[i].letters, letter) != NULL)
			skip_chars(self, tails[i].tail, tails[i].most);
	if (letter == 'c' && more(self))
		self->at++;
}

/* \b \B \A \z \Z \G are nothing wide; other letters and digits stand for classes, references or code points. */
static void take_escape(struct walker *self)
{
	char c = peek(self, 1);
	bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || cc_ascii_is_digit(c);
	if (!letter) {
		self->at++;
		if (more(self))
			take_literal(self);
		return;
	}
	self->refused |= c == 'Q';
	self->at += 2;
	if (strchr("bBAzZG", c) != NULL) {
		self->last_is_char = false;
		return;
	}
	end_run(self);
	if (c == 'K' && !self->around)
		self->parts->len = 0; /* the match begins here: what stands before is no part of it */
	skip_escape_tail(self, c);
}

static void step(struct walker *self)
{
	char c = peek(self, 0);
	if (is_plain(c)) {
		take_literals(self);
		return;
	}
	if (take_quantifier(self))
		return;
	if (c == '(') {
		take_group(self);
	} else if (c == ')') {
		/* Only of groups that were entered: their ends are nothing wide. */
		self->at++;
		self->last_is_char = false;
	} else if (c == '[') {
		end_run(self);
		self->at = skip_class(self->source, self->at);
	} else if (c == '\\') {
		take_escape(self);
	} else if (c == '.') {
		end_run(self);
		self->at++;
	} else if (c == '^' || c == '$') {
		self->at++;
		self->last_is_char = false;
	} else {
		take_literal(self);
	}
}

/* @return whether all of it could be followed. */
static bool walk(struct walker *self)
{
	self->run = cc_buf_new(cc_arena_allocator(self->parts->arena), self->source.len);
	while (more(self) && !self->refused)
		step(self);
	close_run(self);
	cc_buf_free(&self->run);
	return !self->refused;
}

bool cc_pattern_parts(struct cc_vec *out, struct cc_str source)
{
	return walk(&(struct walker){.source = source, .parts = out});
}

bool cc_pattern_parts_around(struct cc_vec *out, struct cc_str source)
{
	return walk(&(struct walker){.source = source, .parts = out, .around = true});
}

size_t cc_pattern_alternative_end(struct cc_str source, size_t at)
{
	bool alternatives = false;
	while (at < source.len && source.ptr[at] != '|') {
		char c = source.ptr[at];
		if (c == '[')
			at = skip_class(source, at);
		else if (c == '(')
			at = find_close(source, at, &alternatives) + 1;
		else
			at += c == '\\' ? 2 : 1;
	}
	return at < source.len ? at : source.len;
}
