/* Metrics that English says around the figure, written as claim_support.h tells. */
#include "claim_support.h"
#include "support.h"

struct sentence_case {
	const char *name;
	const char *text;
	const char *claims;
};

static const struct sentence_case cases[] = {
    {"a verb before the figure", "Tarn Robotics turned over $1.1 billion in 2025.",
     "company-revenue|Tarn Robotics|2025|level|1100000000|USD"},
    {"a verb that turns over something else", "Tarn Robotics turned over 77 files in 2025.", ""},
    {"words on both sides", "Tarn Robotics bought back $750 million of its own shares in 2025.",
     "buybacks|Tarn Robotics|2025|level|750000000|USD"},
    {"other words behind it", "Tarn Robotics bought back $750 million of its bonds in 2025.", ""},
    {"the words behind it alone", "Tarn Robotics has 4,870 people on its payroll.",
     "employees|Tarn Robotics|..|level|4870|people"},
    {"a verb of movement counts", "Tarn Robotics cut 1,900 jobs in 2025.",
     "job-cuts|Tarn Robotics|2025|level|1900|jobs"},
    {"and what moves does not", "Tarn Robotics cut its prices by 19 percent in 2025.", ""},
    {"the frame is filled", "Tarn Robotics had 4,870 staff and 412 patents in 2025.",
     "employees|Tarn Robotics|2025|level|4870|employees"},
    {"the longer frame wins", "Dunmoor Water lost 412 million litres a day to leaks in 2025.",
     "leakage|Dunmoor Water|2025|level|412000000|L"},
    {"a loss is one still", "Dunmoor Water lost £41 million in 2025.",
     "net-loss|Dunmoor Water|2025|level|41000000|GBP"},
    {"earned on revenue", "Tarn Robotics earned $96 million on revenue of $1.1 billion in 2025.",
     "company-net-profit|Tarn Robotics|2025|level|96000000|USD;"
     "company-revenue|Tarn Robotics|2025|level|1100000000|USD"},
    {"earned in something", "Tarn Robotics earned $96 million in royalties in 2025.", ""},
    {"or so much a share", "Tarn Robotics lost $96 million, or 41 cents a share, in 2025.",
     "net-loss|Tarn Robotics|2025|level|96000000|USD;eps|Tarn Robotics|2025|level|0.41|USD"},
    {"waited on average", "Patients in Norway waited an average of 62 days for treatment in 2025.",
     "waiting-time|挪威|2025|level|62|d"},
    {"waited for something", "Patients in Norway waited 62 days for the verdict in 2025.", ""},
    {"no word ends in its middle", "Oslo planted 12,000 trees in 2025.", "trees-planted|奥斯陆|2025|level|12000|trees"},
    {"what is opened is not what there is", "Tarn Robotics opened 14 shops in 2025, taking the total to 212.",
     "new-stores|Tarn Robotics|2025|level|14|shops;stores|Tarn Robotics|2025|level|212|家"},
    {"a passive", "The Hallam Museum was visited by 412,000 people in 2025.",
     "visitors|Hallam Museum|2025|level|412000|people"},
};

START_TEST(sentence_gives_its_claims)
	{
		cc_test_claims(cases[_i].name, cases[_i].text, cases[_i].claims);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("link.frames");
	TCase *sentences = tcase_create("sentences");
	tcase_add_loop_test(sentences, sentence_gives_its_claims, 0, sizeof(cases) / sizeof(cases[0]));
	suite_add_tcase(suite, sentences);
	return cc_test_run(suite);
}
