/* Layers of select, ignore and severity, each overruling the one before; in one layer the closer selector counts, and
 * ignore where both are as close.
 * Leaves matching one selector to selector.c. */
#include "project/choice.h"

#include "base/path.h"
#include "project/selector.h"
#include "read/ignore.h"

/* What is asked for: a kind of findings. */
struct subject {
	struct cc_str check;
	struct cc_str rule;
};

struct answer {
	bool wanted;
	enum cc_severity severity;
};

static bool any_touches(const struct cc_str *selectors, size_t count, struct cc_str check)
{
	for (size_t i = 0; i < count; i++)
		if (cc_selector_touches(selectors[i], check))
			return true;
	return false;
}

static bool layer_wants(const struct cc_config_layer *layer, struct subject subject, bool before)
{
	size_t select = cc_selector_closest(layer->select, layer->select_count, subject.check, subject.rule);
	size_t ignore = cc_selector_closest(layer->ignore, layer->ignore_count, subject.check, subject.rule);
	if (ignore > 0 && ignore >= select)
		return false;
	return select > 0 || before;
}

static void apply_severities(struct answer *answer, const struct cc_config_layer *layer, struct subject subject)
{
	size_t best = 0;
	for (size_t i = 0; i < layer->severity_count; i++) {
		const struct cc_severity_setting *row = &layer->severities[i];
		size_t closeness = cc_selector_closeness(row->selector.text, subject.check, subject.rule);
		if (closeness <= best)
			continue;
		best = closeness;
		answer->wanted = answer->wanted && !row->off;
		answer->severity = row->off ? answer->severity : row->severity;
	}
}

static void apply_layer(struct answer *answer, const struct cc_config_layer *layer, struct subject subject)
{
	answer->wanted = layer_wants(layer, subject, answer->wanted);
	apply_severities(answer, layer, subject);
}

/* The layer of the command line: what it does not select is out, whatever the configuration says. */
static bool command_line_wants(const struct cc_choice *choice, struct subject subject)
{
	size_t select = cc_selector_closest(choice->select, choice->select_count, subject.check, subject.rule);
	size_t ignore = cc_selector_closest(choice->ignore, choice->ignore_count, subject.check, subject.rule);
	return (choice->select_count == 0 || select > 0) && (ignore == 0 || ignore < select);
}

/* The configuration's own layer; its lists give way to a --select. */
static struct cc_config_layer base_layer(const struct cc_choice *choice, const struct cc_config *config)
{
	struct cc_config_layer base = {0};
	if (config != NULL && config->layer_count > 0)
		base = config->layers[0];
	if (choice->select_count > 0)
		base = (struct cc_config_layer){.severities = base.severities, .severity_count = base.severity_count};
	return base;
}

static bool config_wants_check(const struct cc_choice *choice, const struct cc_config *config, struct subject subject)
{
	struct cc_config_layer base = base_layer(choice, config);
	if (any_touches(base.select, base.select_count, subject.check))
		return true;
	for (size_t i = 1; config != NULL && i < config->layer_count; i++)
		if (any_touches(config->layers[i].select, config->layers[i].select_count, subject.check))
			return true;
	struct answer answer = {.wanted = base.select_count == 0};
	apply_layer(&answer, &base, subject);
	return answer.wanted;
}

/* Whether one of the documents may want it. */
static bool nearby_wants_check(const struct cc_choice *choice, struct subject subject)
{
	for (size_t i = 0; i < choice->known_count; i++)
		if (config_wants_check(choice, choice->known[i], subject))
			return true;
	for (size_t i = 0; i < choice->nearby_count; i++)
		if (choice->nearby[i] == NULL)
			return config_wants_check(choice, NULL, subject);
	return false;
}

bool cc_choice_wants_check(const struct cc_choice *choice, struct cc_str check)
{
	const struct subject subject = {.check = check};
	bool may = any_touches(choice->select, choice->select_count, check);
	/* A rule of an ignored check may be selected by its own name: the check runs where any selector touches it. */
	if (!may && (choice->select_count > 0 || !command_line_wants(choice, subject)))
		return false;
	if (may)
		return true;
	return choice->nearby != NULL ? nearby_wants_check(choice, subject)
				      : config_wants_check(choice, choice->config, subject);
}

/* The configuration that counts for this document. */
static const struct cc_config *config_of(const struct cc_choice *choice, const struct cc_article *article)
{
	if (choice->nearby == NULL || article->index >= choice->nearby_count)
		return choice->config;
	return choice->nearby[article->index];
}

/* gitignore patterns name a file, or a folder that it lies in. */
static bool is_named(const struct cc_vec *patterns, struct cc_str path)
{
	for (size_t i = 0; i < path.len; i++)
		if (path.ptr[i] == '/' && cc_ignore_names(patterns, cc_str_slice(path, 0, i), CC_PATH_FOLDER))
			return true;
	return cc_ignore_names(patterns, path, CC_PATH_FILE);
}

/* The document's path from the configuration's folder on; the absolute one where it lies elsewhere. */
static struct cc_str path_in_project(const struct cc_config *config, struct cc_str path, struct cc_arena *arena)
{
	struct cc_str absolute = cc_path_absolute(path, config->cwd, arena);
	if (absolute.ptr == NULL)
		return absolute;
	struct cc_str inside = cc_path_inside(absolute, config->root);
	return inside.ptr != NULL ? inside : absolute;
}

static enum cc_status apply_overrides(struct answer *answer, const struct cc_config *config, struct cc_str path,
				      struct subject subject, struct cc_arena *arena)
{
	if (config == NULL || config->layer_count < 2)
		return CC_OK;
	struct cc_str inside = path_in_project(config, path, arena);
	if (inside.ptr == NULL)
		return CC_ERR_NOMEM;
	for (size_t i = 1; i < config->layer_count; i++) {
		const struct cc_config_layer *layer = &config->layers[i];
		struct cc_vec patterns = cc_vec_new(arena, sizeof(struct cc_ignore_rule));
		for (size_t k = 0; k < layer->file_count; k++)
			cc_ignore_add(&patterns, layer->files[k], (struct cc_str){0});
		if (patterns.failed)
			return CC_ERR_NOMEM;
		if (is_named(&patterns, inside))
			apply_layer(answer, layer, subject);
	}
	return CC_OK;
}

/* What one of its documents says of a finding. */
static enum cc_status judge_in(struct answer *out, const struct cc_choice *choice, const struct cc_finding *finding,
			       const struct cc_article *article, struct cc_arena *arena)
{
	const struct subject subject = {.check = cc_str_from(finding->check), .rule = finding->rule};
	const struct cc_config *config = config_of(choice, article);
	struct cc_config_layer base = base_layer(choice, config);
	*out = (struct answer){.wanted = base.select_count == 0, .severity = finding->severity};
	apply_layer(out, &base, subject);
	return apply_overrides(out, config, article->document.path, subject, arena);
}

enum cc_status cc_choice_judge(enum cc_severity *severity, const struct cc_choice *choice,
			       const struct cc_finding *finding, struct cc_arena *arena)
{
	const struct subject subject = {.check = cc_str_from(finding->check), .rule = finding->rule};
	struct answer sum = {.wanted = false, .severity = CC_SEVERITY_INFO};
	const struct cc_article *last = NULL;
	for (size_t i = 0; i < finding->location_count; i++) {
		const struct cc_article *article = finding->locations[i].article;
		if (article == last || article->document.role != CC_ROLE_DRAFT)
			continue;
		last = article;
		struct answer answer;
		if (judge_in(&answer, choice, finding, article, arena) != CC_OK)
			return CC_ERR_NOMEM;
		if (answer.wanted && answer.severity > sum.severity)
			sum.severity = answer.severity;
		sum.wanted = sum.wanted || answer.wanted;
	}
	if (!sum.wanted || !command_line_wants(choice, subject))
		return CC_NOT_FOUND;
	*severity = sum.severity;
	return CC_OK;
}
