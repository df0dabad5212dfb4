/* Shares in the words in which sentences put them together from a part and a whole. */
#include "claim_support.h"
#include "support.h"

struct share_case {
	const char *name;
	const char *text;
	const char *claims;
};

static const struct share_case cases[] = {
    {"the part is the subject of the clauses before",
     "2024年，全国基础研究经费2500.9亿元，比上年增长10.7%，占R&D经费的6.88%。",
     "basic-research-spending|中国|2024|level|250090000000|CNY;basic-research-spending|中国|2024|growth_rate|10.7|%;"
     "basic-research-share|中国|2024|level|6.88|%"},
    {"a new subject takes the share with it",
     "2024年，全国基础研究经费2500.9亿元，占R&D经费的6.88%；应用研究经费4305.2亿元，占比为11.9%。",
     "basic-research-spending|中国|2024|level|250090000000|CNY;basic-research-share|中国|2024|level|6.88|%;"
     "applied-research-spending|中国|2024|level|430520000000|CNY;applied-research-share|中国|2024|level|11.9|%"},
    {"parts in a row", "2024年，我国基础研究、应用研究和试验发展经费占R&D经费的比重分别为6.88%、11.9%和81.3%。",
     "basic-research-share|中国|2024|level|6.88|%;applied-research-share|中国|2024|level|11.9|%;"
     "experimental-development-share|中国|2024|level|81.3|%"},
    {"the whole is named before its parts", "2024年，在全国R&D经费中，基础研究占6.88%，应用研究占11.9%。",
     "basic-research-share|中国|2024|level|6.88|%;applied-research-share|中国|2024|level|11.9|%"},
    {"the share of a region, and of the next", "2024年，广东研发经费占全国的14.4%，江苏占12.7%。",
     "rd-share-of-region|广东|2024|level|14.4|%;rd-share-of-region|江苏|2024|level|12.7|%"},
    {"the figure between whole and part", "2024年全国研发经费的6.9%用于基础研究。",
     "basic-research-share|中国|2024|level|6.9|%"},
    {"the figure before the whole", "2024年全国6.9%的研发经费投向基础研究。",
     "basic-research-share|中国|2024|level|6.9|%"},
    {"a ratio, and how it moved", "2024年，我国研发投入与GDP之比为2.69%，比上年提高0.11个百分点。",
     "rd-intensity|中国|2024|level|2.69|%;rd-intensity|中国|2024|change|0.11|pp"},
    {"a narrower part is a share of its own", "2024年，我国企业基础研究经费占企业研发经费的比重不足1%。",
     "enterprise-basic-spending|中国|2024|share|1|%"},
    {"what only begins like the part is none", "2024年，我国基础研究项目占比15%。", ""},
    {"of another thing's total", "2024年，全国规上工业企业利润总额7.43万亿元，其中制造业5.5万亿元，占74%。",
     "industrial-profits|中国|2024|level|7430000000000|CNY;"
     "industrial-profits|中国·制造业|2024|level|5500000000000|CNY;industrial-profits|中国·制造业|2024|share|74|%"},
    {"English, of a whole", "In 2024, China's spending on R&D was equivalent to 2.69 percent of GDP.",
     "rd-intensity|中国|2024|level|2.69|%"},
    {"English, spent on a part", "In 2024, China spent 2.69 percent of its GDP on R&D.",
     "rd-intensity|中国|2024|level|2.69|%"},
    {"English, the share of the part in the whole",
     "The share of basic research in China's R&D spending was 6.88 percent in 2024.",
     "basic-research-share|中国|2024|level|6.88|%"},
    {"English, the part's share of the whole",
     "In China, basic research's share of R&D spending was 6.88 percent in 2024.",
     "basic-research-share|中国|2024|level|6.88|%"},
    {"English, a ratio", "The ratio of China's R&D spending to GDP stood at 2.69 percent in 2024.",
     "rd-intensity|中国|2024|level|2.69|%"},
    {"English, of another whole", "In 2024, basic research accounted for 15 percent of university spending.", ""},
};

START_TEST(sentence_gives_its_shares)
	{
		cc_test_claims(cases[_i].name, cases[_i].text, cases[_i].claims);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("shares");
	TCase *sentences = tcase_create("sentences");
	tcase_add_loop_test(sentences, sentence_gives_its_shares, 0, sizeof(cases) / sizeof(cases[0]));
	suite_add_tcase(suite, sentences);
	return cc_test_run(suite);
}
