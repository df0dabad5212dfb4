/* Chinese texts with something else beside what they tell: who reports it, a value of the month before, a place next
 * door, a product; written as claim_support.h tells. */
#include "claim_support.h"
#include "support.h"

struct beside_case {
	const char *name;
	const char *text;
	const char *claims;
};

static const struct beside_case cases[] = {
    {"a rate with a sign in a bracket", "2024年，华为营业收入12.8亿元（+18.4%），净利润1.6亿元（-6.3%）。",
     "company-revenue|华为|2024|level|1280000000|CNY;company-revenue|华为|2024|growth_rate|18.4|%;"
     "company-net-profit|华为|2024|level|160000000|CNY;company-net-profit|华为|2024|growth_rate|-6.3|%"},
    {"and beside a percentage no level", "2024年，华为毛利率12.8%（+1.4%）。", "gross-margin|华为|2024|level|12.8|%"},
    {"what is told of somebody before his name", "2024年，毗邻的松溪景区接待游客420万人次。",
     "domestic-trips|松溪景区|2024|level|4200000|人次"},
    {"a village before its income", "2024年，青川村集体经济收入328万元。",
     "village-collective-income|青川村|2024|level|3280000|CNY"},
    {"a prefecture of its own", "2024年，全州森林覆盖率65.8%。", "forest-coverage|我市|2024|level|65.8|%"},
    {"one of a company's own who has a name", "岚图重工董事长赵海表示，2024年海外收入26.8亿元。",
     "overseas-revenue|岚图重工|2024|level|2680000000|CNY"},
    {"who foresees his own", "研制单位翼联科技预计，2026年营收8.6亿元。",
     "company-revenue|翼联科技|2026|level|860000000|CNY|forecast"},
    {"an analyst foresees another's", "分析师预计，2026年营收8.6亿元。", ""},
    {"a share that moved", "2024年，全市专利授权量1.8万件，其中发明专利授权量4128件，占比由19.8%提高到22.2%。",
     "patents-granted|我市|2024|level|18000|件;invention-patents-granted|我市|2024|level|4128|件;"
     "invention-patents-granted|我市|2024|share|19.8|%;invention-patents-granted|我市|2024|share|22.2|%"},
    {"the month before, set beside", "2024年10月，全国CPI同比上涨0.2%，上月为下降0.3%；环比上涨0.4%。",
     "cpi|中国|2024-10|growth_rate|0.2|%;cpi|中国|2024-09|growth_rate|0.3|%;cpi|中国|2024-10|growth_rate|0.4|%"},
    {"what has no country is the company's before", "2024年，长岭矿业货币资金18.6亿元。黄金产量4.86吨。",
     "cash-holdings|长岭矿业|2024|level|1860000000|CNY;gold-output|长岭矿业|2024|level|4.86|t"},
    {"a product of who reports", "华为年报显示，2024年QQ移动终端月活跃账户数5.1亿。公司总收入1928亿元。",
     "monthly-users|华为·QQ移动终端|2024|level|510000000|个;company-revenue|华为|2024|level|192800000000|CNY"},
    {"what a place is called before its name", "2024年，古都洛阳接待游客1068万人次，旅游总收入92.6亿元。",
     "domestic-trips|洛阳|2024|level|10680000|人次;tourism-revenue|洛阳|2024|level|9260000000|CNY"},
    {"schools behind a semicolon", "2024年末，全县有幼儿园428所，在园幼儿3.86万人；小学316所；普通初中86所。",
     "kindergartens|我县|2024-12-31|level|428|所;kindergarten-children|我县|2024-12-31|level|38600|人;"
     "primary-schools|我县|2024-12-31|level|316|所;junior-schools|我县|2024-12-31|level|86|所"},
    {"a part of the name, of another time",
     "2024年8月，我国原油进口量4949万吨，增长0.8%；1—8月累计进口3.7亿吨，增长2.5%。",
     "crude-imports|中国|2024-08|level|49490000|t;crude-imports|中国|2024-08|growth_rate|0.8|%;"
     "crude-imports|中国|2024-01..2024-08|cumulative|370000000|t;crude-imports|中国|2024-01..2024-08|growth_rate|2.5|"
     "%"},
    {"another part is another thing", "2024年8月，我国原油进口量4949万吨；1—8月累计加工3.7亿吨。",
     "crude-imports|中国|2024-08|level|49490000|t"},
    {"a title whose clause tells of a film", "2024年，《长河》累计票房36亿元，观影人次7560万。",
     "box-office|长河|2024|cumulative|3600000000|CNY;cinema-admissions|长河|2024|level|75600000|个"},
    {"a title of who reports", "《长江日报》报道，2024年全国票房518亿元。",
     "box-office|中国|2024|level|51800000000|CNY"},
    {"a season's films behind one", "2024年，电影《长河》票房12亿元；全国票房52亿元。",
     "box-office|长河|2024|level|1200000000|CNY;box-office|中国|2024|level|5200000000|CNY"},
    {"a goal of what was told",
     "2024年，岚州市地区生产总值增长5.6%。2025年的预期目标是增长5.5%左右，固定资产投资增长6%。",
     "gdp|岚州市|2024|growth_rate|5.6|%;gdp|岚州市|2025|growth_rate|5.5|%|target;"
     "fixed-asset-investment|岚州市|2025|growth_rate|6|%|target"},
    {"a company that has no name is no nation", "2024年公司研发人员1286人；累计授权专利2186件。", ""},
    {"a county next door is not one's own", "2024年，邻近的长平县接待游客268万人次，本县接待游客312万人次。",
     "domestic-trips|长平县|2024|level|2680000|人次;domestic-trips|我县|2024|level|3120000|人次"},
};

START_TEST(sentence_gives_its_claims)
	{
		cc_test_claims(cases[_i].name, cases[_i].text, cases[_i].claims);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("link.zh_beside");
	TCase *sentences = tcase_create("sentences");
	tcase_add_loop_test(sentences, sentence_gives_its_claims, 0, sizeof(cases) / sizeof(cases[0]));
	suite_add_tcase(suite, sentences);
	return cc_test_run(suite);
}
