/* Whose a figure of English is where its metric is anybody's: "The Hallam Museum drew 412,000 visitors", "enrolment at
 * Ashford College fell". Leaves places that are known to bind_scope.c, and companies' figures to companies.c. */
#include "link/openers.h"
#include "link/subjects.h"

enum { OWNER_WORDS_MOST = 6 };

static bool starts_at(const struct link_sentence *self, size_t at, struct cc_str words)
{
	return cc_str_starts(cc_str_slice(self->view, at, self->sentence->span.end), words);
}

static size_t behind_article(const struct link_sentence *self, size_t at)
{
	return starts_at(self, at, CC_STR("the ")) || starts_at(self, at, CC_STR("The ")) ? at + CC_STR("the ").len
											  : at;
}

/* The capitalised words at `at`, an "of" between them: Port of Ravnholm. Empty where all of them are known, or none. */
static struct cc_span name_at(const struct link_sentence *self, size_t at)
{
	return link_capital_name(self, at, OWNER_WORDS_MOST, CC_STR("of "));
}

static bool has_blank(const struct link_sentence *self, struct cc_span name)
{
	return cc_str_find(cc_str_of_span(self->view, name), CC_STR(" "), 0) != SIZE_MAX;
}

/* "enrolment at Ashford College", "visitors to the Hallam Museum" */
static struct cc_span behind_name(const struct link_sentence *self, struct cc_span metric)
{
	struct cc_str rest = cc_str_slice(self->view, metric.end, self->sentence->span.end);
	size_t joint = cc_span_len(metric) > 0 ? cc_word_list_begins(link_words(self, CC_WORDS_OWNER_BEHIND), rest) : 0;
	return joint > 0 ? name_at(self, behind_article(self, metric.end + joint)) : (struct cc_span){0};
}

/* "Residents of Eastmoor": the place that several are of. */
static struct cc_span behind_people(const struct link_sentence *self, struct cc_span name)
{
	struct cc_str words = cc_str_of_span(self->view, name);
	size_t of = cc_str_find(words, CC_STR("s of "), 0);
	size_t blank = cc_str_find(words, CC_STR(" "), 0);
	if (of != SIZE_MAX && blank == of + 1)
		name.start += of + CC_STR("s of ").len;
	return name;
}

/* "The Hallam Museum drew": who the sentence opens with; "Ashcombe University's endowment". One word alone may be any
 * noun with the capital of the sentence, unless it acts. */
static struct cc_span opening(const struct link_sentence *self)
{
	size_t first = link_behind_time(self, self->sentence->span.start);
	/* "At Highmoor Rail 91.2 percent of trains arrived on time" */
	const struct cc_cue_mention *fronting = link_cue_at(self, CC_CUE_FRONTING, first);
	if (fronting != NULL && fronting->span.end + 1 < self->sentence->span.end)
		first = fronting->span.end + 1;
	struct cc_span name = behind_people(self, name_at(self, behind_article(self, first)));
	return has_blank(self, name) ? name : link_opening_agent(self, first);
}

struct cc_str link_open_owner(const struct link_sentence *self, const struct link_metric *metric)
{
	const struct cc_metric *known = metric->metric;
	if (link_is_han_sentence(self) || known->default_scope != NULL || known->of_organisations)
		return (struct cc_str){0};
	struct cc_span name = behind_name(self, metric->span);
	if (cc_span_len(name) == 0)
		name = opening(self);
	return cc_span_len(name) > 0 ? cc_str_of_span(self->view, name) : (struct cc_str){0};
}
