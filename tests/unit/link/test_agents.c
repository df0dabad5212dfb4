/* Who does something in a clause of English, where no pack knows the name, written as claim_support.h tells. */
#include "claim_support.h"
#include "support.h"

struct sentence_case {
	const char *name;
	const char *text;
	const char *claims;
};

static const struct sentence_case cases[] = {
    {"behind a time", "Last year Tarn Foods employed 2,300 people.", "employees|Tarn Foods|..|level|2300|people"},
    {"behind what somebody is", "The retailer Tarn Foods, which has 412 stores, lost £18 million in 2025.",
     "net-loss|Tarn Foods|2025|level|18000000|GBP"},
    {"in a place", "St Anne's Hospital in Leeds employs 3,910 people.",
     "employees|St Anne's Hospital|..|level|3910|people"},
    {"an of in the name", "The University of Corwen employs 3,910 people.",
     "employees|University of Corwen|..|level|3910|people"},
    {"of no name", "Hospitals in Spain had 212,400 beds in 2025.", "hospital-beds|西班牙|2025|level|212400|beds"},
    {"a legal form", "Siemens AG employed 312,000 people in 2025.", "employees|西门子|2025|level|312000|people"},
    {"will do", "Tarn Foods will buy back £750 million of its shares.",
     "buybacks|Tarn Foods|..|level|750000000|GBP|target"},
    {"the chain is who was named", "Tarn Foods said it would cut 1,900 jobs, and the chain has 23,400 staff.",
     "job-cuts|Tarn Foods|..|level|1900|jobs;employees|Tarn Foods|..|level|23400|employees"},
    {"a part of somebody is nobody that was named",
     "The Maritime Museum drew 486,000 visitors in 2025. The special exhibition alone attracted 158,000 people.",
     "visitors|Maritime Museum|2025|level|486000|visitors"},
    {"behind what somebody is, between commas",
     "Tarnby, the country's busiest port, handled 3.84 million TEUs in 2024.",
     "container-throughput|Tarnby|2024|level|3840000|TEU"},
    {"a house where it happens", "At Tarn Foods, a family firm, revenue was flat at £71 million in 2025.",
     "company-revenue|Tarn Foods|2025|level|71000000|GBP"},
    {"a place where somebody speaks", "At Davos, the finance minister said inflation was 2 percent in 2025.", ""},
    {"one word that reports", "Tarrow reported a net loss of $9 million for 2025.",
     "net-loss|Tarrow|2025|level|9000000|USD"},
    {"who only tells", "Tarrow reported that Canada's exports rose 4 percent in 2025.",
     "goods-exports|加拿大|2025|growth_rate|4|%"},
    {"a legal form at the end of a name", "Osterby AB's operating profit came to €9 million in 2025.",
     "operating-profit|Osterby AB|2025|level|9000000|EUR"},
    {"a town is nobody's staff", "The plant has 2,300 employees in Leeds.", ""},
};

START_TEST(sentence_gives_its_claims)
	{
		cc_test_claims(cases[_i].name, cases[_i].text, cases[_i].claims);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("link.agents");
	TCase *sentences = tcase_create("sentences");
	tcase_add_loop_test(sentences, sentence_gives_its_claims, 0, sizeof(cases) / sizeof(cases[0]));
	suite_add_tcase(suite, sentences);
	return cc_test_run(suite);
}
