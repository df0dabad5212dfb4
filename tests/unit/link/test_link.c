/* Sentences and the claims in them. Written as "metric|scope|period|aspect|value|unit", ";" between claims, in text
 * order. */
#include "article_support.h"
#include "support.h"

struct sentence_case {
	const char *name;
	const char *text;
	const char *claims;
};

static const struct sentence_case cases[] = {
    {"level with year and place", "2024年，全国基础研究经费占比提高至6.88%。",
     "basic-research-share|中国|2024|level|6.88|%"},
    {"from and to with years", "全国研发经费支出从2020年的2.44万亿元增长至2024年的3.63万亿元。",
     "rd-spending|中国|2020|level|2440000000000|CNY;rd-spending|中国|2024|level|3630000000000|CNY"},
    {"the year is carried along the sentence", "我国2024年研发经费支出为3.63万亿元，研发投入强度提升至2.69%。",
     "rd-spending|中国|2024|level|3630000000000|CNY;rd-intensity|中国|2024|level|2.69|%"},
    {"growth beside the level", "2024年，我国研发经费支出3.63万亿元，比上年增长8.9%。",
     "rd-spending|中国|2024|level|3630000000000|CNY;rd-spending|中国|2024|growth_rate|8.9|%"},
    {"points are a change", "2024年，我国研发投入强度为2.69%，比上年提高0.11个百分点。",
     "rd-intensity|中国|2024|level|2.69|%;rd-intensity|中国|2024|change|0.11|pp"},
    {"another subject takes its own figure",
     "2024年我国研发投入强度达2.69%，企业资产负债率为56.1%，同比下降0.2个百分点。",
     "rd-intensity|中国|2024|level|2.69|%"},
    {"places in a row with 分别", "2024年，北京、上海、广东研发投入强度分别为6.58%、4.35%和3.60%。",
     "rd-intensity|北京|2024|level|6.58|%;rd-intensity|上海|2024|level|4.35|%;rd-intensity|广东|2024|level|3.60|%"},
    {"metrics in a row with 分别", "2024年，全国研发经费支出和研发投入强度分别为3.63万亿元和2.69%。",
     "rd-spending|中国|2024|level|3630000000000|CNY;rd-intensity|中国|2024|level|2.69|%"},
    {"values in a row with no distributor", "研发投入强度为1.9%、1.7%和0.1%。", ""},
    {"what is compared with is not the subject", "2024年我国研发投入强度达到2.69%，超过欧盟平均水平。",
     "rd-intensity|中国|2024|level|2.69|%"},
    {"a figure that describes the next word", "2024年，全国研发投入强度超过5%的企业有300家。", ""},
    {"a modifier makes another thing of it", "2024年，某开发区研发投入强度达到7.5%。",
     "rd-intensity|某开发区|2024|level|7.5|%"},
    {"a series of years", "我国研发投入强度2021年为2.43%，2022年为2.54%，2023年为2.65%。",
     "rd-intensity|中国|2021|level|2.43|%;rd-intensity|中国|2022|level|2.54|%;rd-intensity|中国|2023|level|2.65|%"},
    {"English, the year behind", "China's R&D intensity reached 2.69 percent in 2024, up from 2.54 percent in 2022.",
     "rd-intensity|中国|2024|level|2.69|%;rd-intensity|中国|2022|level|2.54|%"},
    {"English, from and to", "China's R&D spending rose from 2.44 trillion yuan in 2020 to 3.63 trillion yuan in 2024.",
     "rd-spending|中国|2020|level|2440000000000|CNY;rd-spending|中国|2024|level|3630000000000|CNY"},
};

static void write_claim(struct cc_buf *out, const struct cc_claim *claim)
{
	struct cc_str id = claim->metric_id;
	size_t slash = cc_str_find(id, CC_STR("/"), 0);
	cc_buf_add(out, slash == SIZE_MAX ? id : cc_str_slice(id, slash + 1, id.len));
	cc_buf_add_char(out, '|');
	cc_buf_add(out, claim->scope_name);
	cc_buf_add_char(out, '|');
	cc_period_write(out, claim->period);
	cc_buf_add_char(out, '|');
	cc_buf_adds(out, cc_aspect_word(claim->aspect));
	cc_buf_add_char(out, '|');
	cc_decimal_write(out, claim->quantity.value);
	cc_buf_add_char(out, '|');
	cc_buf_add(out, claim->quantity.unit);
}

START_TEST(sentence_gives_its_claims)
	{
		const struct sentence_case *row = &cases[_i];
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		const struct cc_article *article = cc_test_article("case.txt", row->text, "", arena);
		struct cc_buf got = cc_buf_new(&cc_alloc_libc, 10000);
		cc_buf_adds(&got, "");
		for (size_t i = 0; i < article->claim_count; i++) {
			if (i > 0)
				cc_buf_add_char(&got, ';');
			write_claim(&got, &article->claims[i]);
		}
		ck_assert_msg(strcmp(got.data, row->claims) == 0, "%s:\n  got    %s\n  wanted %s", row->name, got.data,
			      row->claims);
		cc_buf_free(&got);
		cc_arena_free(arena);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("link");
	TCase *sentences = tcase_create("sentences");
	tcase_add_loop_test(sentences, sentence_gives_its_claims, 0, sizeof(cases) / sizeof(cases[0]));
	suite_add_tcase(suite, sentences);
	return cc_test_run(suite);
}
