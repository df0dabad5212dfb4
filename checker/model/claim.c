/* The contract's words for aspects, modalities and bases, and the published key of a claim.
 * Leaves comparing claims to checks/. */
#include "model/claim.h"

#include "base/hash.h"

#define WORD(name, word) word,

const char *cc_aspect_word(enum cc_aspect aspect)
{
	static const char *const words[] = {CC_ASPECTS(WORD)};
	return words[aspect];
}

const char *cc_modality_word(enum cc_modality modality)
{
	static const char *const words[] = {CC_MODALITIES(WORD)};
	return words[modality];
}

const char *cc_basis_word(enum cc_basis basis)
{
	static const char *const words[] = {CC_BASES(WORD)};
	return words[basis];
}

/* A missing end is an empty field, so that "since 2012" and "until 2012" differ. */
static uint64_t add_date(uint64_t hash, struct cc_date date)
{
	char space[CC_DATE_SPACE];
	return cc_hash_add_field(hash, cc_date_is_set(date) ? cc_date_text(space, date) : CC_STR(""));
}

/* Fields in this order, each closed by a unit separator: metric, scope, start, end, "instant" or nothing, aspect,
 * basis. */
uint64_t cc_claim_key(const struct cc_claim *claim)
{
	uint64_t hash = cc_hash_add_field(CC_HASH_START, claim->metric_id);
	hash = cc_hash_add_field(hash, claim->scope_name);
	hash = add_date(hash, claim->period.start);
	hash = add_date(hash, claim->period.end);
	hash = cc_hash_add_field(hash, cc_str_from(claim->period.instant ? "instant" : ""));
	hash = cc_hash_add_field(hash, cc_str_from(cc_aspect_word(claim->aspect)));
	hash = cc_hash_add_field(hash, cc_str_from(cc_basis_word(claim->basis)));
	if (claim->whole.len > 0)
		hash = cc_hash_add_field(hash, claim->whole);
	if (claim->part.len > 0)
		hash = cc_hash_add_field(cc_hash_add_field(hash, CC_STR("part")), claim->part);
	if (!cc_date_is_set(claim->base.end))
		return hash;
	return add_date(add_date(hash, claim->base.start), claim->base.end);
}

void cc_claim_write_dimensions(struct cc_buf *out, const struct cc_claim *claim)
{
	cc_buf_add(out, claim->scope_name.len > 0 ? claim->scope_name : CC_STR("?"));
	if (claim->part.len > 0)
		cc_buf_addf(out, "·%.*s", (int)claim->part.len, claim->part.ptr);
	cc_buf_adds(out, " · ");
	if (claim->period_binding != CC_BOUND_NOT)
		cc_period_write(out, claim->period);
	else
		cc_buf_add_char(out, '?');
	cc_buf_addf(out, " · %s, %s", cc_aspect_word(claim->aspect), cc_modality_word(claim->modality));
}
