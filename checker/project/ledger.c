/* Lines of eight fields, read and written.
 * Leaves what a verdict does to a finding to pipeline/settle.c. */
#include "project/ledger.h"

#include <stdlib.h>

#include "base/hash.h"
#include "base/search.h"

enum { FIELDS = 8 };

const char *cc_verdict_word(enum cc_verdict verdict)
{
	static const char *const words[CC_VERDICT_COUNT] = {
	    [CC_VERDICT_KNOWN] = "known", [CC_VERDICT_CONFIRMED] = "confirmed", [CC_VERDICT_DISMISSED] = "dismissed"};
	return words[verdict];
}

/* A line being read. */
struct line {
	struct cc_str text;
	size_t number;
	struct cc_str fields[FIELDS];
	size_t columns[FIELDS]; /* from 1, in bytes: fields before the last four are ASCII */
};

bool cc_ledger_fingerprint(uint64_t *out, struct cc_str digits)
{
	uint64_t value = 0;
	if (digits.len != CC_HASH_HEX)
		return false;
	for (size_t i = 0; i < digits.len; i++) {
		char c = digits.ptr[i];
		bool digit = c >= '0' && c <= '9';
		if (!digit && (c < 'a' || c > 'f'))
			return false;
		value = value << 4 | (uint64_t)(digit ? c - '0' : c - 'a' + 10);
	}
	*out = value;
	return true;
}

static void fail(const struct cc_ledger *ledger, const struct cc_ledger_problem *problem, const struct line *line,
		 size_t column, const char *text)
{
	struct cc_error err;
	(void)cc_error_set(&err, CC_ERR_SYNTAX, "%s", text);
	cc_error_at(&err, ledger->path, line->number, column);
	problem->report(problem->context, &err);
}

/* @return whether there are as many fields as there must be. */
static bool split_fields(struct line *line)
{
	size_t at = 0;
	for (size_t i = 0; i < FIELDS; i++) {
		size_t end = cc_str_find(line->text, CC_STR("\t"), at);
		bool last = i + 1 == FIELDS;
		if ((end > line->text.len) != last)
			return false;
		line->columns[i] = at + 1;
		line->fields[i] = cc_str_slice(line->text, at, last ? line->text.len : end);
		if (cc_str_equal(line->fields[i], CC_STR("-")))
			line->fields[i] = (struct cc_str){0};
		at = end + 1;
	}
	return true;
}

static bool is_conflict_mark(struct cc_str text)
{
	return cc_str_starts(text, CC_STR("<<<<<<<")) || cc_str_starts(text, CC_STR("=======")) ||
	       cc_str_starts(text, CC_STR(">>>>>>>"));
}

static bool parse_verdict(enum cc_verdict *out, struct cc_str word)
{
	for (unsigned i = 0; i < CC_VERDICT_COUNT; i++) {
		if (!cc_str_equal(word, cc_str_from(cc_verdict_word((enum cc_verdict)i))))
			continue;
		*out = (enum cc_verdict)i;
		return true;
	}
	return false;
}

/* @return whether the line was right; what is wrong was told. */
static bool parse_line(struct cc_entry *out, const struct cc_ledger *ledger, const struct cc_ledger_problem *problem,
		       struct line *line)
{
	if (is_conflict_mark(line->text)) {
		fail(ledger, problem, line, 1,
		     "a merge was not finished here: keep the lines of both sides (merge=union in .gitattributes)");
		return false;
	}
	if (!split_fields(line)) {
		fail(ledger, problem, line, 1,
		     "an entry has eight fields with tabs between: fingerprint, verdict, date, by, check, rule, path, "
		     "text");
		return false;
	}
	*out = (struct cc_entry){.date = line->fields[2],
				 .by = line->fields[3],
				 .check = line->fields[4],
				 .rule = line->fields[5],
				 .path = line->fields[6],
				 .text = line->fields[7],
				 .line = line->number};
	if (!cc_ledger_fingerprint(&out->fingerprint, line->fields[0])) {
		fail(ledger, problem, line, 1, "a fingerprint is 16 digits of 0-9 and a-f");
		return false;
	}
	if (!parse_verdict(&out->verdict, line->fields[1])) {
		fail(ledger, problem, line, line->columns[1], "a verdict is one of known, confirmed, dismissed");
		return false;
	}
	return true;
}

static int compare_entries(const void *a, const void *b)
{
	const struct cc_entry *x = a;
	const struct cc_entry *y = b;
	if (x->fingerprint != y->fingerprint)
		return x->fingerprint < y->fingerprint ? -1 : 1;
	const struct cc_str left[] = {x->date, cc_str_from(cc_verdict_word(x->verdict)), x->by, x->text, x->path};
	const struct cc_str right[] = {y->date, cc_str_from(cc_verdict_word(y->verdict)), y->by, y->text, y->path};
	for (size_t i = 0; i < sizeof(left) / sizeof(left[0]); i++) {
		int order = cc_str_compare(left[i], right[i]);
		if (order != 0)
			return order;
	}
	return (x->line > y->line) - (x->line < y->line);
}

/* Sorted, and the last one of each fingerprint. */
static void settle(struct cc_vec *entries)
{
	struct cc_entry *all = entries->items;
	size_t kept = 0;
	if (entries->len > 1)
		qsort(all, entries->len, sizeof(*all), compare_entries);
	for (size_t i = 0; i < entries->len; i++)
		if (i + 1 == entries->len || all[i + 1].fingerprint != all[i].fingerprint)
			all[kept++] = all[i];
	entries->len = kept;
}

static struct cc_str without_return(struct cc_str line)
{
	return line.len > 0 && line.ptr[line.len - 1] == '\r' ? cc_str_slice(line, 0, line.len - 1) : line;
}

enum cc_status cc_ledger_read(struct cc_ledger *out, struct cc_str bytes, const struct cc_ledger_problem *problem,
			      struct cc_arena *arena)
{
	out->entries = cc_vec_new(arena, sizeof(struct cc_entry));
	bool wrong = false;
	struct line line = {.number = 1};
	for (size_t at = 0; at < bytes.len; line.number++) {
		size_t end = cc_str_find(bytes, CC_STR("\n"), at);
		end = end < bytes.len ? end : bytes.len;
		line.text = without_return(cc_str_slice(bytes, at, end));
		at = end + 1;
		if (line.text.len == 0 || line.text.ptr[0] == '#')
			continue;
		struct cc_entry entry;
		if (!parse_line(&entry, out, problem, &line))
			wrong = true;
		else if (!cc_vec_add(&out->entries, &entry))
			return CC_ERR_NOMEM;
	}
	settle(&out->entries);
	return wrong ? CC_ERR_SYNTAX : CC_OK;
}

struct cc_entry *cc_ledger_find(const struct cc_ledger *ledger, uint64_t fingerprint)
{
	struct cc_entry *all = ledger->entries.items;
	size_t at =
	    cc_search_hash(all, ledger->entries.len, sizeof(*all), offsetof(struct cc_entry, fingerprint), fingerprint);
	return at < ledger->entries.len && all[at].fingerprint == fingerprint ? &all[at] : NULL;
}

/* Tabs and line ends would break the line; runs of them and of spaces become one space. */
static void add_field(struct cc_buf *out, struct cc_str field)
{
	struct cc_str text = cc_str_trim(field);
	if (text.len == 0)
		cc_buf_add_char(out, '-');
	for (size_t i = 0; i < text.len; i++) {
		bool blank = (unsigned char)text.ptr[i] <= ' ';
		if (blank && (unsigned char)text.ptr[i + 1] <= ' ')
			continue;
		cc_buf_add_char(out, blank ? ' ' : text.ptr[i]);
	}
}

static void add_entry(struct cc_buf *out, const struct cc_entry *entry)
{
	char hex[CC_HASH_HEX + 1];
	cc_hash_hex(hex, entry->fingerprint);
	const struct cc_str fields[FIELDS] = {cc_str_from(hex), cc_str_from(cc_verdict_word(entry->verdict)),
					      entry->date,	entry->by,
					      entry->check,	entry->rule,
					      entry->path,	entry->text};
	for (size_t i = 0; i < FIELDS; i++) {
		if (i > 0)
			cc_buf_add_char(out, '\t');
		add_field(out, fields[i]);
	}
	cc_buf_add_char(out, '\n');
}

void cc_ledger_write(struct cc_buf *out, struct cc_vec *entries, struct cc_str head)
{
	const struct cc_entry *all = entries->items;
	settle(entries);
	cc_buf_add(out, head);
	cc_buf_adds(out, "# fingerprint\tverdict\tdate\tby\tcheck\trule\tpath\ttext\n");
	for (size_t i = 0; i < entries->len; i++)
		add_entry(out, &all[i]);
}
