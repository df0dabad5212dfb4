/* How a word of a list is looked for at a place: the longest one, at its beginning, its end or anywhere. */
#include "ruleset/word_list.h"

#include "support.h"

static const struct cc_str words[] = {{"pay ", 4}, {"cost", 4}, {"costs", 5}, {"在", 3}};

static const struct {
	const char *name;
	const char *text;
	size_t begins;
	size_t ends;
	bool within;
	bool whole;
} rows[] = {{"the longest at the beginning", "costs more", 5, 0, true, false},
	    {"a blank belongs to the word", "it will pay ", 0, 4, true, false},
	    {"no word of which it is a part", "payload", 0, 0, false, false},
	    {"Han", "在家", 3, 0, true, false},
	    {"a word and nothing else", "costs", 5, 5, true, true},
	    {"Han at the end", "正在", 0, 3, true, false},
	    {"in the middle", "it costs 5", 0, 0, true, false},
	    {"another word of the same letters", "cold", 0, 0, false, false},
	    {"nothing", "", 0, 0, false, false}};

START_TEST(words_are_found)
	{
		struct cc_word_list list = cc_word_list_new(words, sizeof(words) / sizeof(words[0]));
		struct cc_str text = cc_str_from(rows[_i].text);
		ck_assert_msg(cc_word_list_begins(&list, text) == rows[_i].begins, "%s: begins", rows[_i].name);
		ck_assert_msg(cc_word_list_ends(&list, text) == rows[_i].ends, "%s: ends", rows[_i].name);
		ck_assert_msg(cc_word_list_has(&list, text) == rows[_i].whole, "%s: has", rows[_i].name);
		ck_assert_msg(cc_word_list_within(&list, text) == rows[_i].within, "%s: within", rows[_i].name);
	}
END_TEST

static const struct {
	const char *name;
	const char *text;
	const char *first;
	const char *last;
} order_rows[] = {{"two words", "在家 costs 5", "在", "costs"},
		  {"one word", "it costs 5", "costs", "costs"},
		  {"two of one word", "cost of costs", "cost", "costs"},
		  {"none", "it is 5", "", ""},
		  {"nothing", "", "", ""}};

START_TEST(the_first_and_the_last_are_told)
	{
		struct cc_word_list list = cc_word_list_new(words, sizeof(words) / sizeof(words[0]));
		struct cc_str text = cc_str_from(order_rows[_i].text);
		struct cc_str first = cc_word_list_first(&list, text);
		struct cc_str last = cc_word_list_last(&list, text);
		ck_assert_msg(cc_str_equal(first, cc_str_from(order_rows[_i].first)), "%s", order_rows[_i].name);
		ck_assert_msg(cc_str_equal(last, cc_str_from(order_rows[_i].last)), "%s", order_rows[_i].name);
		ck_assert_msg(last.len == 0 || last.ptr >= first.ptr, "%s", order_rows[_i].name);
	}
END_TEST

START_TEST(an_empty_list_has_no_word)
	{
		struct cc_word_list list = cc_word_list_new(NULL, 0);
		ck_assert_uint_eq(cc_word_list_begins(&list, cc_str_from("cost")), 0);
		ck_assert_uint_eq(cc_word_list_ends(&list, cc_str_from("cost")), 0);
		ck_assert(!cc_word_list_within(&list, cc_str_from("cost")));
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("ruleset.word_list");
	TCase *tcase = tcase_create("word list");
	tcase_add_loop_test(tcase, words_are_found, 0, sizeof(rows) / sizeof(rows[0]));
	tcase_add_loop_test(tcase, the_first_and_the_last_are_told, 0, sizeof(order_rows) / sizeof(order_rows[0]));
	tcase_add_test(tcase, an_empty_list_has_no_word);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
