/* Forms arranged by the kinds of their first two tokens, so that a number in running text does not try a hundred of
 * them. Leaves the forms to period_forms.h and matching to period_match.c. */
#include "extract/periods/period_forms.h"

static const struct cc_period_form_set *const sets[] = {&cc_period_forms_digits, &cc_period_forms_zh,
							&cc_period_forms_en};

enum { SETS = sizeof(sets) / sizeof(sets[0]), ANY = 0 };

/** While the index is made: rows in the order of the sets. */
struct draft {
	struct cc_period_row *rows;
	size_t count;
	struct cc_period_step *steps; /* of all rows, and how many there are */
	size_t step_count;
};

/** How many forms there are, and bytes of all of them: as many as they have steps at the most. */
static size_t count_forms(size_t *bytes)
{
	size_t count = 0;
	*bytes = 0;
	for (size_t s = 0; s < SETS; s++)
		for (size_t kind = 0; kind < CC_PERIOD_NAMES; kind++) {
			const struct cc_period_form_list *list = &sets[s]->lists[kind];
			count += list->count;
			for (size_t i = 0; i < list->count; i++)
				*bytes += strlen(list->forms[i]);
		}
	return count;
}

/** The kind that must stand where `form` points; ANY where what stands there may be missing. */
static char kind_at(const struct cc_period_form_set *set, const char *form)
{
	if (form[0] == '\0' || form[0] == '_' || form[1] == '?')
		return ANY;
	const struct cc_period_element *element = cc_period_element_named(set, form[0]);
	return element != NULL ? element->kind : form[0];
}

/** Take the row's form apart, behind the steps that there are. */
static void add_steps(struct cc_period_row *row, struct draft *draft)
{
	const char *form = row->form;
	row->steps = draft->steps + draft->step_count;
	for (; *form != '\0' && *form != '_'; form++) {
		struct cc_period_step *step = &draft->steps[draft->step_count++];
		*step = (struct cc_period_step){
		    .element = cc_period_element_named(row->set, *form), .name = *form, .optional = form[1] == '?'};
		form += step->optional ? 1 : 0;
		row->step_count++;
	}
	row->leads = *form == '_';
}

static char kind_of(const struct cc_period_step *step)
{
	return step->element != NULL ? step->element->kind : step->name;
}

/** Steps that may come next, a bit each: those of `steps` and behind the optional ones of them. */
static uint32_t reach(const struct cc_period_row *row, uint32_t steps)
{
	for (unsigned i = 0; i < row->step_count; i++)
		if ((steps >> i & 1u) != 0 && row->steps[i].optional)
			steps |= 1u << (i + 1);
	return steps;
}

/** The kinds that the next of `steps` take; all where the form ends before them, but for what it leads to. */
static uint64_t kinds_of(const struct cc_period_row *row, uint32_t steps)
{
	uint64_t kinds = 0;
	for (unsigned i = 0; i < row->step_count; i++)
		kinds |= (steps >> i & 1u) != 0 ? cc_period_kind_bit(kind_of(&row->steps[i])) : 0;
	if ((steps >> row->step_count & 1u) == 0)
		return kinds;
	return row->leads ? kinds | cc_period_kind_bit('-') | cc_period_kind_bit('t') : ~UINT64_C(0);
}

static void note_nexts(struct cc_period_row *row)
{
	uint32_t steps = reach(row, 1u);
	bool ended = false;
	for (size_t i = 0; i < CC_PERIOD_NEXTS; i++) {
		ended = ended || (steps >> row->step_count & 1u) != 0;
		steps = reach(row, steps << 1 & ~(~0u << (row->step_count + 1)));
		row->nexts[i] = ended ? ~UINT64_C(0) : kinds_of(row, steps);
	}
}

static struct cc_period_row row_of(struct draft *draft, const struct cc_period_form_set *set, char kind,
				   const char *form)
{
	struct cc_period_row row = {
	    .set = set, .first = kind, .dropped = form[0] == '!', .order = (uint16_t)draft->count};
	row.form = form + (row.dropped ? 1 : 0);
	row.second = kind_at(set, row.form + 1);
	row.third = (char)(row.second != ANY ? kind_at(set, row.form + 2) : ANY);
	add_steps(&row, draft);
	note_nexts(&row);
	return row;
}

static void add_list(struct draft *draft, const struct cc_period_form_set *set, char kind)
{
	const struct cc_period_form_list *list = &set->lists[(unsigned char)kind];
	for (size_t i = 0; i < list->count; i++) {
		draft->rows[draft->count] = row_of(draft, set, kind, list->forms[i]);
		draft->count++;
	}
}

/** Kinds that begin a form or stand second in one, from 1. */
static void number_kinds(struct cc_period_index *index, const struct draft *draft)
{
	index->width = 1;
	for (size_t i = 0; i < draft->count; i++) {
		unsigned char *first = &index->numbers[(unsigned char)draft->rows[i].first];
		unsigned char *second = &index->numbers[(unsigned char)draft->rows[i].second];
		if (*first == 0)
			*first = (unsigned char)index->width++;
		if (*second == 0 && draft->rows[i].second != ANY)
			*second = (unsigned char)index->width++;
	}
}

static size_t place_of(const struct cc_period_index *index, const struct cc_period_row *row)
{
	return cc_period_place(index, row->first, row->second);
}

/** Whether `a` is of a group behind that of `b`: by place, then by third kind. */
static bool is_of_later_group(const struct cc_period_index *index, const struct cc_period_row *a,
			      const struct cc_period_row *b)
{
	const size_t place_a = place_of(index, a);
	const size_t place_b = place_of(index, b);
	return place_a != place_b ? place_a > place_b : a->third > b->third;
}

/** Whether `a` stands behind `b`: by group, in it the one with more steps first. */
static bool is_behind(const struct cc_period_index *index, const struct cc_period_row *a, const struct cc_period_row *b)
{
	return is_of_later_group(index, a, b) || (!is_of_later_group(index, b, a) && a->step_count < b->step_count);
}

/** Shell's sort: rows of one place and one third kind stand together, those of one length in any order. */
static void sort_rows(const struct cc_period_index *index, struct cc_period_row *rows, size_t count)
{
	static const size_t gaps[] = {301, 132, 57, 23, 10, 4, 1};
	for (size_t g = 0; g < sizeof(gaps) / sizeof(gaps[0]); g++)
		for (size_t i = gaps[g]; i < count; i++) {
			const struct cc_period_row row = rows[i];
			size_t at = i;
			for (; at >= gaps[g] && is_behind(index, &rows[at - gaps[g]], &row); at -= gaps[g])
				rows[at] = rows[at - gaps[g]];
			rows[at] = row;
		}
}

/** Where each row's group ends, from the last one back. */
static void note_groups(const struct cc_period_index *index, struct cc_period_row *rows, size_t count)
{
	for (size_t i = count; i > 0; i--) {
		struct cc_period_row *row = &rows[i - 1];
		const bool last = i == count || is_of_later_group(index, &rows[i], row);
		row->behind = last ? (uint16_t)i : rows[i].behind;
	}
}

/** starts[place]: where the rows of a place begin. */
static void note_places(const struct cc_period_index *index, uint16_t *starts, size_t count)
{
	const size_t places = index->width * index->width;
	for (size_t i = 0; i < count; i++)
		starts[place_of(index, &index->rows[i]) + 1]++;
	for (size_t place = 0; place < places; place++)
		starts[place + 1] = (uint16_t)(starts[place + 1] + starts[place]);
}

enum cc_status cc_period_index_make(const struct cc_period_index **out, struct cc_arena *arena)
{
	size_t bytes = 0;
	const size_t count = count_forms(&bytes);
	struct cc_period_index *index = cc_arena_alloc(arena, sizeof(*index));
	struct draft draft = {.rows = cc_arena_array(arena, count, sizeof(*draft.rows)),
			      .steps = cc_arena_array(arena, bytes, sizeof(*draft.steps))};
	if (index == NULL || draft.rows == NULL || draft.steps == NULL)
		return CC_ERR_NOMEM;
	for (size_t s = 0; s < SETS; s++)
		for (size_t kind = 0; kind < CC_PERIOD_NAMES; kind++)
			add_list(&draft, sets[s], (char)kind);
	number_kinds(index, &draft);
	uint16_t *starts = cc_arena_array(arena, index->width * index->width + 1, sizeof(*starts));
	if (starts == NULL)
		return CC_ERR_NOMEM;
	sort_rows(index, draft.rows, draft.count);
	note_groups(index, draft.rows, draft.count);
	index->rows = draft.rows;
	index->starts = starts;
	note_places(index, starts, draft.count);
	*out = index;
	return CC_OK;
}
