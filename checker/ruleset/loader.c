/* Reporting mistakes, and the look-ups that sections make in one another.
 * Leaves reading to the sections. */
#include "ruleset/loader.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/fold.h"
#include "ruleset/did_you_mean.h"

enum { MOST_SUGGESTIONS = 32 };

void cc_loader_report(struct cc_loader *loader, struct cc_error *error)
{
	if (loader->mistakes++ == 0)
		loader->first = *error;
	if (loader->diagnostics != NULL && loader->diagnostics->report != NULL)
		loader->diagnostics->report(loader->diagnostics->context, error, true);
}

static void set_error(struct cc_error *error, struct cc_rule_place at, const char *text)
{
	(void)cc_error_set(error, CC_ERR_RULE, "%s", text);
	cc_error_at(error, at.path, at.line, at.column);
}

void cc_loader_fail(struct cc_loader *loader, struct cc_rule_place at, const char *format, ...)
{
	struct cc_error error;
	char text[CC_ERROR_TEXT_MAX];
	va_list args;
	va_start(args, format);
	(void)vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	set_error(&error, at, text);
	cc_loader_report(loader, &error);
}

void cc_loader_fail_twice(struct cc_loader *loader, struct cc_rule_place at, struct cc_rule_place other,
			  const char *format, ...)
{
	struct cc_error error;
	char text[CC_ERROR_TEXT_MAX];
	va_list args;
	va_start(args, format);
	(void)vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	set_error(&error, at, text);
	cc_error_other(&error, other.path, other.line, other.column);
	cc_loader_report(loader, &error);
}

void cc_loader_warn(struct cc_loader *loader, struct cc_rule_place at, const char *format, ...)
{
	if (loader->diagnostics == NULL || loader->diagnostics->report == NULL)
		return;
	struct cc_error error;
	char text[CC_ERROR_TEXT_MAX];
	va_list args;
	va_start(args, format);
	(void)vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	set_error(&error, at, text);
	loader->diagnostics->report(loader->diagnostics->context, &error, false);
}

void *cc_loader_alloc(struct cc_loader *loader, size_t size)
{
	void *memory = cc_arena_alloc(loader->arena, size);
	loader->nomem |= memory == NULL;
	return memory;
}

void *cc_loader_keep(struct cc_loader *loader, const struct cc_vec *vec)
{
	loader->nomem |= vec->failed;
	if (vec->len == 0)
		return NULL;
	void *copy = cc_arena_take(loader->arena, vec->len * vec->size);
	loader->nomem |= copy == NULL;
	if (copy != NULL)
		memcpy(copy, vec->items, vec->len * vec->size);
	return copy;
}

void *cc_loader_push(struct cc_loader *loader, struct cc_vec *vec, size_t item_size)
{
	if (vec->arena == NULL)
		*vec = cc_vec_new(loader->scratch, item_size);
	void *item = cc_vec_push(vec);
	loader->nomem |= item == NULL;
	return item;
}

struct cc_str cc_loader_fold(struct cc_loader *loader, struct cc_str text)
{
	struct cc_fold_walk walk = cc_fold_walk_new(text);
	if (text.len > 0 && cc_fold_walk_next(&walk) == text.len)
		return text; /* as most words, which the ruleset keeps as they are written */
	struct cc_str folded = cc_fold(text, loader->arena);
	loader->nomem |= folded.ptr == NULL;
	return folded;
}

struct cc_str cc_loader_join(struct cc_loader *loader, struct cc_str a, struct cc_str b, struct cc_str c)
{
	const struct cc_str parts[] = {a, b, c};
	size_t len = a.len + b.len + c.len;
	char *text = cc_loader_alloc(loader, len + 1);
	if (text == NULL)
		return (struct cc_str){0};
	size_t at = 0;
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		if (parts[i].len > 0)
			memcpy(text + at, parts[i].ptr, parts[i].len);
		at += parts[i].len;
	}
	return (struct cc_str){.ptr = text, .len = len};
}

struct cc_str cc_loader_full_id(struct cc_loader *loader, struct cc_str id)
{
	return cc_loader_join(loader, loader->file->id, CC_STR("/"), id);
}

struct cc_rule_entry cc_loader_entry(const struct cc_loader *loader, struct cc_str id, struct cc_rule_place place)
{
	return (struct cc_rule_entry){.id = id, .place = place, .layer = loader->file->layer};
}

/* Say that there is no such `what`, naming the nearest there is. */
static void report_unknown(struct cc_loader *loader, struct cc_rule_place at, const char *what, struct cc_str id,
			   const struct cc_id_index *index)
{
	struct cc_str nearest = {0};
	if (loader->suggestions++ < MOST_SUGGESTIONS)
		nearest = cc_id_index_nearest(index, id);
	if (nearest.ptr != NULL)
		cc_loader_fail(loader, at, "unknown %s `%.*s`; did you mean `%.*s`?", what, CC_STR_ARGS(id),
			       CC_STR_ARGS(nearest));
	else
		cc_loader_fail(loader, at, "unknown %s `%.*s`: no loaded pack declares it", what, CC_STR_ARGS(id));
}

const struct cc_metric *cc_loader_metric(struct cc_loader *loader, struct cc_str id, struct cc_rule_place at)
{
	struct cc_str own = cc_loader_full_id(loader, id);
	const struct cc_metric *metric = cc_ruleset_metric(loader->rules, own);
	if (metric == NULL)
		metric = cc_ruleset_metric(loader->rules, id);
	if (metric != NULL || loader->nomem)
		return metric;
	size_t count = 0;
	(void)cc_id_index_find(&loader->owner->bare_metrics, id, &count);
	if (count > 1)
		cc_loader_fail(loader, at, "`%.*s` is a metric of several packs: write it as pack/%.*s",
			       CC_STR_ARGS(id), CC_STR_ARGS(id));
	else
		report_unknown(loader, at, "metric", id, &loader->owner->bare_metrics);
	return NULL;
}

const struct cc_scope *cc_loader_scope(struct cc_loader *loader, struct cc_str id, struct cc_rule_place at)
{
	const struct cc_scope *scope = cc_ruleset_scope(loader->rules, id);
	if (scope == NULL)
		report_unknown(loader, at, "scope", id, &loader->owner->scopes);
	return scope;
}

bool cc_loader_unit(struct cc_unit_ref *out, struct cc_loader *loader, struct cc_str text, struct cc_rule_place at)
{
	struct cc_unit_label label = {0};
	bool known = cc_ruleset_unit_label(&label, loader->rules, text) && label.unit != NULL;
	*out = (struct cc_unit_ref){.unit = label.unit, .factor = label.factor, .text = text};
	if (known)
		return true;
	report_unknown(loader, at, "unit", text, &loader->owner->units);
	return false;
}

static struct cc_rule_entry *entry_at(const struct cc_vec *items, size_t index)
{
	return (struct cc_rule_entry *)((char *)items->items + index * items->size);
}

/* Of two neighbours with one id the later stays; within a layer that is a mistake. */
static void settle_pair(struct cc_loader *loader, struct cc_rule_entry *earlier, struct cc_rule_entry *later,
			const char *what)
{
	earlier->replaced = true;
	later->replaces = earlier->place;
	if (earlier->layer == later->layer)
		cc_loader_fail_twice(loader, later->place, earlier->place,
				     "%s `%.*s` is defined twice: keep one, or give one another id", what,
				     CC_STR_ARGS(later->id));
}

void cc_loader_settle(struct cc_loader *loader, const struct cc_vec *items, const char *what)
{
	struct cc_vec order = cc_vec_new(loader->scratch, sizeof(struct cc_id_entry));
	for (size_t i = 0; i < items->len && i < UINT32_MAX; i++) {
		struct cc_id_entry *slot = cc_loader_push(loader, &order, sizeof(*slot));
		if (slot == NULL)
			return;
		*slot = (struct cc_id_entry){.id = entry_at(items, i)->id, .ref = (uint32_t)i};
	}
	struct cc_id_index index = cc_id_index_make(&order);
	for (size_t i = 1; i < index.count; i++)
		if (cc_str_equal(index.entries[i - 1].id, index.entries[i].id))
			settle_pair(loader, entry_at(items, index.entries[i - 1].ref),
				    entry_at(items, index.entries[i].ref), what);
}
