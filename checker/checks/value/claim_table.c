/* Money of tables whose head tells by what it is to be multiplied: "(Dollars in millions)" over $22,018.
 * Leaves what the cells of a table say of one another to check_table.c. */
#include "checks/value/claims.h"
#include "model/article.h"
#include "ruleset/ruleset.h"

static const struct cc_block *block_of(const struct cc_claim *claim, uint32_t sentence)
{
	return &claim->article->document.blocks[claim->article->text.sentences[sentence].block];
}

bool claim_is_scaled_by_table(const struct cc_ruleset *rules, const struct cc_claim *claim)
{
	enum { REACH = 512 };
	const struct cc_article *article = claim->article;
	const struct cc_block *cell = block_of(claim, claim->sentence);
	bool money = claim->quantity.dimension.ptr != NULL && cc_str_equal(claim->quantity.dimension, CC_STR("money"));
	bool inside = money && cell->kind == CC_BLOCK_TABLE_CELL &&
		      cc_decimal_compare(claim->quantity.printed, claim->quantity.value) == 0;
	for (uint32_t s = claim->sentence; inside && s > 0 && claim->sentence - s < REACH; s--) {
		const struct cc_block *above = block_of(claim, s - 1);
		inside = above->kind == CC_BLOCK_TABLE_CELL && above->table == cell->table;
		struct cc_str words = cc_str_of_span(article->text.view, article->text.sentences[s - 1].span);
		if ((above->header || !inside) && cc_word_list_within(cc_words_of(rules, CC_WORDS_IN_SCALE), words))
			return true;
	}
	return false;
}
