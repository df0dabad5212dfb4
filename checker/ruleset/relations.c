/* The section `relations`: arithmetic between metrics, as steps in postfix order.
 * Leaves reckoning with values to checks/. */
#include <stddef.h>

#include "ruleset/form.h"
#include "ruleset/sections.h"

enum { MOST_STEPS = 64, DEEPEST = 32 };

struct relation_item {
	struct cc_rule_entry entry; /* first: cc_loader_settle */
	struct cc_str id;
	struct cc_titles title;
	const struct cc_yaml_node *formula;
	const struct cc_yaml_node *same;
	const struct cc_yaml_node *examples;
	const struct cc_pack_file *file;
};

#define FIELD(key, setter, member) .name = key, .set = setter, .offset = offsetof(struct relation_item, member)
static const struct cc_key relation_keys[] = {
    {FIELD("id", cc_set_id, id), .required = true},
    {FIELD("title", cc_set_titles, title)},
    {FIELD("formula", cc_set_scalar, formula), .required = true},
    {FIELD("same", cc_set_items, same)},
    {FIELD("examples", cc_set_map, examples)},
};
#undef FIELD
extern const struct cc_form cc_form_relation;
extern const struct cc_form cc_form_relation_examples;
const struct cc_form cc_form_relation = {
    .name = "relation", .keys = relation_keys, .key_count = CC_COUNT_OF(relation_keys)};

/* Texts whose figures fit the formula, and texts whose figures do not. */
struct examples_item {
	const struct cc_yaml_node *holds;
	const struct cc_yaml_node *broken;
};
static const struct cc_key example_keys[] = {
    {.name = "holds", .set = cc_set_items, .offset = offsetof(struct examples_item, holds)},
    {.name = "broken", .set = cc_set_items, .offset = offsetof(struct examples_item, broken)},
};
const struct cc_form cc_form_relation_examples = {
    .name = "relation examples", .keys = example_keys, .key_count = CC_COUNT_OF(example_keys)};

static const char *const same_words[] = {"scope", "period", "vintage"};

/* An operator: what is bound more tightly goes first; 0 is the open bracket. */
struct sign {
	const char *text;
	enum cc_step_kind step;
	int binding;
};
static const struct sign operators[] = {{"+", CC_STEP_ADD, 1},	    {"-", CC_STEP_SUBTRACT, 1},
					{"*", CC_STEP_MULTIPLY, 2}, {"×", CC_STEP_MULTIPLY, 2},
					{"/", CC_STEP_DIVIDE, 2},   {"÷", CC_STEP_DIVIDE, 2}};
static const struct sign bracket = {"(", CC_STEP_NUMBER, 0};

struct parser {
	struct cc_loader *loader;
	struct cc_rule_place place;
	struct cc_str text;
	size_t at;
	struct cc_relation_step steps[MOST_STEPS];
	size_t step_count;
	const struct sign *waiting[DEEPEST];
	size_t waiting_count;
	bool failed;
};

static void fail(struct parser *self, const char *text)
{
	if (!self->failed)
		cc_loader_fail(self->loader, self->place,
			       "formula: %s; write it as `share = part / whole`, blanks around every operator", text);
	self->failed = true;
}

/* The next token: a bracket, or what stands up to a blank or bracket. Empty at the end. */
static struct cc_str next_token(struct parser *self)
{
	while (self->at < self->text.len && self->text.ptr[self->at] == ' ')
		self->at++;
	size_t start = self->at;
	while (self->at < self->text.len && strchr(" ()", self->text.ptr[self->at]) == NULL)
		self->at++;
	if (self->at == start && self->at < self->text.len)
		self->at++;
	return cc_str_slice(self->text, start, self->at);
}

static bool is_sign(struct cc_str token, const char *sign)
{
	return cc_str_equal(token, cc_str_from(sign));
}

static void add_step(struct parser *self, struct cc_relation_step step)
{
	if (self->step_count == MOST_STEPS)
		fail(self, "more than 64 steps");
	else
		self->steps[self->step_count++] = step;
}

static void push_operator(struct parser *self, const struct sign *sign)
{
	if (self->waiting_count == DEEPEST)
		fail(self, "nested deeper than 32 levels");
	else
		self->waiting[self->waiting_count++] = sign;
}

/* Move waiting operators that bind at least as tightly to the steps. */
static void flush(struct parser *self, int binding)
{
	while (self->waiting_count > 0 && self->waiting[self->waiting_count - 1]->binding >= binding) {
		const struct sign *sign = self->waiting[--self->waiting_count];
		add_step(self, (struct cc_relation_step){.kind = sign->step});
	}
}

/* The metric of previous(rd-spending) and growth(rd-spending), the bracket of which comes next. */
static const struct cc_metric *take_bracketed(struct parser *self, const char *complaint)
{
	bool open = is_sign(next_token(self), "(");
	struct cc_str id = next_token(self);
	if (!open || !is_sign(next_token(self), ")")) {
		fail(self, complaint);
		return NULL;
	}
	const struct cc_metric *metric = cc_loader_metric(self->loader, id, self->place);
	self->failed |= metric == NULL;
	return metric;
}

static void take_previous(struct parser *self)
{
	const struct cc_metric *metric = take_bracketed(self, "`previous` is followed by (a metric)");
	add_step(self, (struct cc_relation_step){.kind = CC_STEP_PREVIOUS, .metric = metric});
}

static void take_operand(struct parser *self, struct cc_str token)
{
	struct cc_relation_step step = {.kind = CC_STEP_NUMBER};
	if (is_sign(token, "previous")) {
		take_previous(self);
		return;
	}
	if (cc_decimal_parse(&step.number, token) != CC_OK) {
		step = (struct cc_relation_step){.kind = CC_STEP_METRIC,
						 .metric = cc_loader_metric(self->loader, token, self->place)};
		self->failed |= step.metric == NULL;
	}
	add_step(self, step);
}

static const struct sign *find_operator(struct cc_str token)
{
	for (size_t i = 0; i < CC_COUNT_OF(operators); i++)
		if (is_sign(token, operators[i].text))
			return &operators[i];
	return NULL;
}

/* Behind an operand: an operator, or a closing bracket. @return whether an operand comes next. */
static bool take_operator(struct parser *self, struct cc_str token)
{
	const struct sign *found = find_operator(token);
	if (found != NULL) {
		flush(self, found->binding);
		push_operator(self, found);
		return true;
	}
	if (!is_sign(token, ")")) {
		fail(self, "an operator is missing between two values");
		return true;
	}
	flush(self, 1);
	if (self->waiting_count == 0)
		fail(self, "a `)` without its `(`");
	else
		self->waiting_count--;
	return false;
}

/* The right side, by Dijkstra's shunting yard. */
static void parse_right(struct parser *self)
{
	bool operand_next = true;
	struct cc_str token = next_token(self);
	for (; token.len > 0 && !self->failed; token = next_token(self)) {
		if (!operand_next) {
			operand_next = take_operator(self, token);
		} else if (is_sign(token, "(")) {
			push_operator(self, &bracket);
		} else if (find_operator(token) != NULL || is_sign(token, ")") || is_sign(token, "=")) {
			fail(self, "a value is missing");
		} else {
			take_operand(self, token);
			operand_next = false;
		}
	}
	if (operand_next && !self->failed)
		fail(self, "a value is missing at the end");
	flush(self, 1);
	if (self->waiting_count > 0)
		fail(self, "a `(` without its `)`");
}

static void read_formula(struct cc_loader *loader, struct cc_relation *relation, const struct cc_yaml_node *node)
{
	struct parser self = {.loader = loader, .place = cc_yaml_place(node), .text = node->text};
	relation->formula = node->text;
	struct cc_str result = next_token(&self);
	bool growth = is_sign(result, "growth");
	if (growth) {
		relation->result = take_bracketed(&self, "`growth` is followed by (a metric)");
		relation->result_aspect = CC_ASPECT_GROWTH_RATE;
	}
	if (!is_sign(next_token(&self), "=")) {
		fail(&self, "`=` is missing behind the first metric");
		return;
	}
	if (!growth)
		relation->result = cc_loader_metric(loader, result, cc_yaml_place(node));
	parse_right(&self);
	if (self.failed)
		return;
	struct cc_relation_step *steps = cc_loader_alloc(loader, self.step_count * sizeof(*steps));
	if (steps == NULL)
		return;
	memcpy(steps, self.steps, self.step_count * sizeof(*steps));
	relation->steps = steps;
	relation->step_count = self.step_count;
}

static void read_same(struct cc_loader *loader, struct cc_relation *relation, const struct cc_yaml_node *list)
{
	relation->same = list == NULL ? CC_SAME_SCOPE | CC_SAME_PERIOD : 0;
	for (const struct cc_yaml_node *item = list != NULL ? list->first : NULL; item != NULL; item = item->next) {
		size_t choice = cc_node_choice(loader, item, same_words, CC_COUNT_OF(same_words));
		if (choice < CC_COUNT_OF(same_words))
			relation->same |= 1u << choice;
	}
}

static void read_examples(struct cc_loader *loader, struct cc_relation *relation, const struct cc_yaml_node *node)
{
	struct examples_item examples = {0};
	if (node != NULL && cc_form_read(loader, &cc_form_relation_examples, node, &examples)) {
		relation->holds = cc_node_texts(loader, examples.holds, &relation->hold_count);
		relation->broken = cc_node_texts(loader, examples.broken, &relation->broken_count);
	}
	if (examples.holds == NULL || examples.broken == NULL)
		cc_loader_warn(loader, relation->place, "relation `%.*s` has no example that %s",
			       CC_STR_ARGS(relation->id),
			       examples.broken == NULL ? "breaks it (broken)" : "fits it (holds)");
}

void cc_relations_read(struct cc_loader *loader, const struct cc_yaml_node *value)
{
	for (const struct cc_yaml_node *node = value->first; node != NULL; node = node->next) {
		struct relation_item item = {.file = loader->file};
		(void)cc_form_read(loader, &cc_form_relation, node, &item);
		if (item.id.len == 0)
			continue;
		item.entry = cc_loader_entry(loader, cc_loader_full_id(loader, item.id), cc_yaml_place(node));
		struct relation_item *slot = cc_loader_push(loader, &loader->relations, sizeof(*slot));
		if (slot != NULL)
			*slot = item;
	}
}

static void finish_relation(struct cc_loader *loader, struct cc_relation *relation, const struct relation_item *item)
{
	loader->file = item->file;
	*relation = (struct cc_relation){
	    .id = item->entry.id, .title = item->title, .place = item->entry.place, .replaces = item->entry.replaces};
	if (item->title.zh.ptr == NULL)
		relation->title = (struct cc_titles){.zh = item->id, .en = item->id};
	if (item->formula != NULL)
		read_formula(loader, relation, item->formula);
	read_same(loader, relation, item->same);
	read_examples(loader, relation, item->examples);
}

void cc_relations_finish(struct cc_loader *loader)
{
	cc_loader_settle(loader, &loader->relations, "relation");
	const struct relation_item *items = loader->relations.items;
	struct cc_relation *relations = cc_loader_alloc(loader, loader->relations.len * sizeof(*relations));
	if (relations == NULL)
		return;
	size_t count = 0;
	for (size_t i = 0; i < loader->relations.len; i++)
		if (!items[i].entry.replaced)
			finish_relation(loader, &relations[count++], &items[i]);
	loader->rules->relations = relations;
	loader->rules->relation_count = count;
}
