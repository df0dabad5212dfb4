/* Where sentences and clauses end. A row: a paragraph, and what is expected of it with | between the parts. */
#include "base/arena.h"
#include "base/buf.h"
#include "support.h"
#include "text/sentences.h"

struct row {
	const char *name;
	const char *view;     /* as folded */
	const char *expected; /* sentences apart by | */
};

static const struct row sentence_rows[] = {
    {"two sentences", "一是投入增加。二是结构优化。", "一是投入增加。|二是结构优化。"},
    {"no final mark", "全社会研发投入", "全社会研发投入"},
    {"decimal point", "强度为3.63%。其后回落。", "强度为3.63%。|其后回落。"},
    {"question and exclamation", "为什么!?因为投入不足。", "为什么!?|因为投入不足。"},
    {"full quote ends", "他说:“我们会坚持。”会议结束。", "他说:“我们会坚持。”|会议结束。"},
    {"quote of two sentences", "她说:“投入不够。还要加大。”会后签约。", "她说:“投入不够。|还要加大。”|会后签约。"},
    {"embedded question", "从“有没有?”向“好不好?”跃升。", "从“有没有?”向“好不好?”跃升。"},
    {"quote then comma", "“加油!”,他说。", "“加油!”,他说。"},
    {"stop in brackets", "研发投入(全口径。下同)达到9万亿元。后来下降。",
     "研发投入(全口径。下同)达到9万亿元。|后来下降。"},
    {"paragraph in brackets", "(作者为研究员。本文有删节)", "(作者为研究员。|本文有删节)"},
    {"bracket never closed", "研发投入(全口径。下同达到9万亿元。", "研发投入(全口径。|下同达到9万亿元。"},
    {"ellipsis ends", "这里是起点……如今已是枢纽。", "这里是起点……|如今已是枢纽。"},
    {"ellipsis in a list", "机床、机器人……等产品增长。", "机床、机器人……等产品增长。"},
    {"half-width stop", "达到3.44%.天津居前。", "达到3.44%.|天津居前。"},
    {"numbered line", "1.强化基础研究", "1.强化基础研究"},
    {"numbered line with blank", "2. Spending rose. It fell.", "2. Spending rose.|It fell."},
    {"English", "Spending rose 3.5%. It fell later.", "Spending rose 3.5%.|It fell later."},
    {"title", "Dr. Smith of the U.S. Department spoke. We left.", "Dr. Smith of the U.S. Department spoke.|We left."},
    {"U.S. at the end", "It grew in the U.S. The rate fell.", "It grew in the U.S.|The rate fell."},
    {"e.g.", "Some cities, e.g. Tianjin, grew. Others did not.", "Some cities, e.g. Tianjin, grew.|Others did not."},
    {"number", "It ranked No. 5 in 2024. No. 4 was Korea.", "It ranked No. 5 in 2024.|No. 4 was Korea."},
    {"law report", "See 88 S.Ct. 2327 and 512 F. 2d 318. It held.", "See 88 S.Ct. 2327 and 512 F. 2d 318.|It held."},
    {"no as a word", "The answer was no. Growth stopped.", "The answer was no.|Growth stopped."},
    {"initials", "J. R. Smith wrote it. K. Lee did not.", "J. R. Smith wrote it.|K. Lee did not."},
    {"company", "Acme Inc. Chairman Lee left. He was 60.", "Acme Inc. Chairman Lee left.|He was 60."},
    {"a dateline of a state", "ARLINGTON, Va. - Lee left. He was 60.", "ARLINGTON, Va. - Lee left.|He was 60."},
    {"letters between slashes", "So says I/B/E/S. Lee left.", "So says I/B/E/S.|Lee left."},
    {"address", "See https://example.org/a.b?x=1 for more. Thanks.",
     "See https://example.org/a.b?x=1 for more.|Thanks."},
    {"quoted end", "He said \"It grew.\" She left.", "He said \"It grew.\"|She left."},
    {"curly quote end", "He said “It grew.” She left.", "He said “It grew.”|She left."},
    {"quoted call goes on", "\"Stop!\" he said. She left.", "\"Stop!\" he said.|She left."},
    {"dots", "It rose ... and fell. Then ... Nothing.", "It rose ... and fell.|Then ...|Nothing."},
    {"percent end", "up from 2.1 percent. Exports", "up from 2.1 percent.|Exports"},
    {"year end", "in 2024. Exports rose", "in 2024.|Exports rose"},
    {"bracketed end", "It rose (see Fig. 3). It fell.", "It rose (see Fig. 3).|It fell."},
    {"only a mark", "。", "。"},
};

static const struct row clause_rows[] = {
    {"commas", "2024年,投入增长8.3%,居首位。", ".0 2024年|,0 投入增长8.3%|,0 居首位"},
    {"thousands", "共1,981家,增长5%", ".0 共1,981家|,0 增长5%"},
    {"years", "2023,2024", ".0 2023|,0 2024"},
    {"comma behind percent", "达到3.44%,居全国前列", ".0 达到3.44%|,0 居全国前列"},
    {"brackets", "投入(含企业,下同)增长", ".0 投入|(1 含企业|,1 下同|)0 增长"},
    {"semicolon and colon", "三点:一是投入;二是产出。", ".0 三点|:0 一是投入|;0 二是产出"},
    {"time and ratio", "10:30开始,比例3:1", ".0 10:30开始|,0 比例3:1"},
    {"English", "In 2024, it rose to 1,200; then fell.", ".0 In 2024|,0 it rose to 1,200|;0 then fell"},
};

static void split(struct cc_segments *out, struct cc_arena *arena, const char *view)
{
	struct cc_str text = cc_str_from(view);
	*out = cc_segments_new(arena);
	cc_segments_add(out, text, (struct cc_span){.start = 0, .end = text.len}, 0, 0);
}

static void add_span(struct cc_buf *buf, const char *view, struct cc_span span)
{
	cc_buf_add(buf, cc_str_of_span(cc_str_from(view), span));
}

START_TEST(sentences)
	{
		const struct row *row = &sentence_rows[_i];
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_segments segments;
		split(&segments, arena, row->view);
		struct cc_buf got = cc_buf_new(&cc_alloc_libc, 4096);
		const struct cc_sentence *items = segments.sentences.items;
		for (size_t i = 0; i < segments.sentences.len; i++) {
			cc_buf_adds(&got, i > 0 ? "|" : "");
			add_span(&got, row->view, items[i].span);
		}
		ck_assert_msg(strcmp(got.data, row->expected) == 0, "%s: got %s", row->name, got.data);
		cc_buf_free(&got);
		cc_arena_free(arena);
	}
END_TEST

START_TEST(clauses)
	{
		const struct row *row = &clause_rows[_i];
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_segments segments;
		split(&segments, arena, row->view);
		struct cc_buf got = cc_buf_new(&cc_alloc_libc, 4096);
		const struct cc_clause *items = segments.clauses.items;
		for (size_t i = 0; i < segments.clauses.len; i++) {
			cc_buf_addf(&got, "%s%c%u ", i > 0 ? "|" : "", items[i].opener, items[i].depth);
			add_span(&got, row->view, items[i].span);
		}
		ck_assert_msg(strcmp(got.data, row->expected) == 0, "%s: got %s", row->name, got.data);
		cc_buf_free(&got);
		cc_arena_free(arena);
	}
END_TEST

struct flag_row {
	const char *name;
	const char *view;
	uint32_t flags;
};

static const struct flag_row flag_rows[] = {
    {"figure in Latin", "up 5", CC_SENTENCE_DIGIT | CC_SENTENCE_LATIN},
    {"Han only", "增长迅速", CC_SENTENCE_HAN},
    {"numeral", "增长两成", CC_SENTENCE_HAN | CC_SENTENCE_HAN_NUMERAL},
    {"doubling", "规模翻番", CC_SENTENCE_HAN | CC_SENTENCE_HAN_NUMERAL},
    {"zero", "二〇二四", CC_SENTENCE_HAN | CC_SENTENCE_HAN_NUMERAL},
};

START_TEST(flags)
	{
		const struct flag_row *row = &flag_rows[_i];
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_segments segments;
		split(&segments, arena, row->view);
		ck_assert_uint_eq(segments.sentences.len, 1);
		const struct cc_sentence *sentence = segments.sentences.items;
		ck_assert_msg(sentence->flags == row->flags, "%s: %x", row->name, sentence->flags);
		cc_arena_free(arena);
	}
END_TEST

static const struct numeral_row {
	const char *name;
	const char *marked; /* the view, with | where a numeral may begin */
} numeral_rows[] = {
    {"digits and their decimals", "up |12.|5%"},
    {"a point at the start of a word", "of |.|5 points"},
    {"a point at the start", "|.|5 points"},
    {"a minus before a point", "-|.|5 points"},
    {"a point within a word", "v.|5"},
    {"words of number", "some |two |thirds"},
    {"a word that begins like one", "some |twofold gain"},
    {"words that do not", "some gains were made"},
    {"an article", "sold |a |dozen"},
    {"an article at the start", "It fell. |A gallon"},
    {"an l for a 1", "up |l|2%"},
    {"letters behind digits", "the |5th of May"},
    {"Han", "|三家企业|数|十|万人"},
    {"Han that tells of a figure but begins none", "翻番"},
    {"zero", "|二|〇|二|四"},
    {"vulgar fractions", "|½ and |⅓"},
    {"a web address", "see https://a.b/2024/12 of |2025"},
    {"a web address without a scheme", "see www.a.cn/2024 or |7"},
    {"a mail address", "to ab@c12.cn or |5"},
    {"behind an address in Han", "见www.a.cn/5、|三"},
    {"a sentence behind one that holds an address", "见www.a.cn/5。|6人"},
};

START_TEST(places_of_numerals)
	{
		const struct numeral_row *row = &numeral_rows[_i];
		char view[128] = "";
		size_t len = 0;
		for (const char *p = row->marked; *p != '\0'; p++) {
			view[len] = *p;
			len += *p != '|';
		}
		view[len] = '\0';
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_segments segments;
		split(&segments, arena, view);
		struct cc_buf got = cc_buf_new(&cc_alloc_libc, 256);
		const uint32_t *places = segments.numerals.items;
		size_t done = 0;
		for (size_t i = 0; i < segments.numerals.len; i++) {
			add_span(&got, view, (struct cc_span){.start = done, .end = places[i]});
			cc_buf_add_char(&got, '|');
			done = places[i];
		}
		cc_buf_adds(&got, view + done);
		ck_assert_msg(strcmp(got.data, row->marked) == 0, "%s: got %s", row->name, got.data);
		cc_buf_free(&got);
		cc_arena_free(arena);
	}
END_TEST

/* Words are passed over in a row: a mark among them is seen in every place. */
START_TEST(marks_between_letters)
	{
		static const char marks[] = {',', ';', '(', '['};
		enum { FIRST = 1, LAST = 24 };
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		for (size_t i = 0; i < sizeof(marks) * (LAST - FIRST); i++) {
			char view[] = "letters and blanks Of a long run";
			struct cc_segments segments;
			view[FIRST + i / sizeof(marks)] = marks[i % sizeof(marks)];
			split(&segments, arena, view);
			ck_assert_msg(segments.clauses.len == 2, "%s: %zu clauses", view, segments.clauses.len);
		}
		cc_arena_free(arena);
	}
END_TEST

START_TEST(digits_between_letters)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		for (size_t place = 0; place < 24; place++) {
			char view[] = "letters and blanks of a long run";
			struct cc_segments segments;
			view[place] = '7';
			split(&segments, arena, view);
			const struct cc_sentence *sentence = segments.sentences.items;
			ck_assert_msg(sentence->flags == (CC_SENTENCE_DIGIT | CC_SENTENCE_LATIN), "%s", view);
		}
		cc_arena_free(arena);
	}
END_TEST

#define COUNT(rows) ((int)(sizeof(rows) / sizeof((rows)[0])))

/* A text without punctuation is cut, never inside a character or a numeral, and nothing is lost. */
static const char *const endless[] = {"经费36326.8亿元", "7", "研", "a b "};

START_TEST(endless_text_is_cut)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_buf text = cc_buf_new(&cc_alloc_libc, 1 << 20);
		while (text.len < 100000)
			cc_buf_adds(&text, endless[_i]);
		struct cc_segments segments;
		split(&segments, arena, text.data);
		const struct cc_sentence *items = segments.sentences.items;
		size_t covered = 0;
		for (size_t i = 0; i < segments.sentences.len; i++) {
			const char *from = text.data + items[i].span.start;
			ck_assert_uint_le(cc_span_len(items[i].span), 8192);
			ck_assert_msg(((unsigned char)*from & 0xC0) != 0x80, "torn at %zu", items[i].span.start);
			if (_i == 0)
				ck_assert_msg(*from < '0' || *from > '9', "numeral torn at %zu", items[i].span.start);
			covered += cc_span_len(items[i].span);
		}
		ck_assert_uint_ge(segments.sentences.len, 12);
		ck_assert_uint_ge(covered + segments.sentences.len + 1, text.len);
		cc_buf_free(&text);
		cc_arena_free(arena);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("text.sentences");
	TCase *cases = tcase_create("sentences");
	tcase_add_loop_test(cases, sentences, 0, COUNT(sentence_rows));
	tcase_add_loop_test(cases, clauses, 0, COUNT(clause_rows));
	tcase_add_loop_test(cases, endless_text_is_cut, 0, COUNT(endless));
	tcase_add_loop_test(cases, flags, 0, COUNT(flag_rows));
	tcase_add_loop_test(cases, places_of_numerals, 0, COUNT(numeral_rows));
	tcase_add_test(cases, marks_between_letters);
	tcase_add_test(cases, digits_between_letters);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
