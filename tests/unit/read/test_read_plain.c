/* Plain text: blocks by their looks, broken lines put together, and places in the source.
 * A row: a file, and its blocks with their kind (P, H, L, Q, T, C) apart by |. */
#include "base/buf.h"
#include "read/reader.h"
#include "support.h"

struct row {
	const char *name;
	const char *source;
	const char *blocks;
};

static const struct row rows[] = {
    {"paragraph a line", "投入增长。\n产出下降。\n", "P投入增长。|P产出下降。"},
    {"CRLF", "投入增长。\r\n产出下降。\r\n", "P投入增长。|P产出下降。"},
    {"CR alone", "投入增长。\r产出下降。", "P投入增长。|P产出下降。"},
    {"line separator", "投入增长。\u2028产出下降。\xC2\x85后来。", "P投入增长。|P产出下降。|P后来。"},
    {"form feed", "投入增长。\f产出下降。", "P投入增长。|P产出下降。"},
    {"BOM and indent", "\xEF\xBB\xBF　　投入增长。\n\t产出下降。", "P投入增长。|P产出下降。"},
    {"heading over text", "增加科技供给\n\n科技供给影响产业创新。", "H增加科技供给|P科技供给影响产业创新。"},
    {"marked heading", "## 增加科技供给\n\n科技供给影响产业创新。", "H增加科技供给|P科技供给影响产业创新。"},
    {"numbered heading", "一、总体要求\n坚持创新。\n（二）主要目标\n到二〇三〇年翻番。",
     "H一、总体要求|P坚持创新。|H（二）主要目标|P到二〇三〇年翻番。"},
    {"Arabic numbered heading", "1. 强化基础研究\n基础研究是源头。", "H1. 强化基础研究|P基础研究是源头。"},
    {"short items", "1. 北京\n2. 上海\n3. 天津", "L1. 北京|L2. 上海|L3. 天津"},
    {"bullets", "● 投入增长5%。\n● 产出增长6%。", "L投入增长5%。|L产出增长6%。"},
    {"byline", "以创新引领发展\n\n张 三\n\n某市研究院院长 李四光\n\n创新是动力。",
     "H以创新引领发展|P张 三|P某市研究院院长 李四光|P创新是动力。"},
    {"figure and unit, the rest of the sentence broken too",
     "人才队伍由小变大，结构逐步优化，全国全时当量已达712.3\n万人年，比上年多出近一成\n\n这是后话，以后再说。",
     "P人才队伍由小变大，结构逐步优化，全国全时当量已达712.3万人年，比上年多出近一成|P这是后话，以后再说。"},
    {"figure and unit", "近年来，研发人员持续增加，全时当量由三百多万人年提高到2025年的712.3\n万人年，居世界前列。",
     "P近年来，研发人员持续增加，全时当量由三百多万人年提高到2025年的712.3万人年，居世界前列。"},
    {"word broken over a page",
     "各地抓住机遇，出台政策。下一步要把握变革趋势，持续深\n\n\n化体制改革，推动发展。改革要深化。",
     "P各地抓住机遇，出台政策。下一步要把握变革趋势，持续深化体制改革，推动发展。改革要深化。"},
    {"title of a document open", "制造业是工业的底色，去年底，《某市人工智能赋\n\n能工业实施方案》印发。",
     "P制造业是工业的底色，去年底，《某市人工智能赋能工业实施方案》印发。"},
    {"title and paragraph", "推动创新链产业链资金链人才链深度融合\n创新是第一动力，人才是第一资源。",
     "H推动创新链产业链资金链人才链深度融合|P创新是第一动力，人才是第一资源。"},
    {"verse", "春风吹过江南岸，\n万亩田畴泛绿光。\n机器声中忙播种，\n丰收时节谷满仓。",
     "P春风吹过江南岸，|P万亩田畴泛绿光。|P机器声中忙播种，|P丰收时节谷满仓。"},
    {"table of figures", "地区  2023年  2024年\n北京  6.73  6.58\n天津  3.58  3.44\n上海  4.34  4.40\n江苏  3.2  3.3",
     "P地区  2023年  2024年|P北京  6.73  6.58|P天津  3.58  3.44|P上海  4.34  4.40|P江苏  3.2  3.3"},
    {"cut off before a heading",
     "目前，全市已有一百多家企业参与试点，汇聚了集成电路、新材料、康\n\n点睛之笔\n\n创新是动力。",
     "P目前，全市已有一百多家企业参与试点，汇聚了集成电路、新材料、康|H点睛之笔|P创新是动力。"},
    {"subject lost with a page", "装备制造不断取得进展。该市推动智能农机、工业机器\n\n\n\n比重超过80%，居全国前列。",
     "P装备制造不断取得进展。该市推动智能农机、工业机器|P比重超过80%，居全国前列。"},
    {"English wrapped",
     "Spending on research rose again last year, the office said, as firms in the\n"
     "capital invested more in chips and in new materials than ever before. The\n"
     "Ministry of Science said that it expects the growth to go on, and that a\n"
     "third of it comes from private firms.\n\nExports fell.",
     "PSpending on research rose again last year, the office said, as firms in the capital invested more in chips and "
     "in new materials than ever before. The Ministry of Science said that it expects the growth to go on, and that a "
     "third of it comes from private firms.|PExports fell."},
    {"hyphen", "The report says that spending on research rose, and that inno-\nvation pays. All like innovation.",
     "PThe report says that spending on research rose, and that innovation pays. All like innovation."},
    {"hyphen that stays",
     "The report says that spending on research rose in all state-\nowned firms. Many are state-owned.",
     "PThe report says that spending on research rose in all state-owned firms. Many are state-owned."},
    {"English title",
     "Wind power sets another record this year in every region\nTurbines grew taller, and output rose.",
     "HWind power sets another record this year in every region|PTurbines grew taller, and output rose."},
    {"Chinese wrapped",
     "今年以来，全市规模以上工业企业研发投入保持较快增长，企业创新主\n"
     "体地位进一步巩固，高技术制造业投资占全部工业投资的比重稳步提高。\n"
     "从行业看，装备制造业投入最多，电子信息制造业增长最快，新材料产业\n"
     "位居第三。",
     "P今年以来，全市规模以上工业企业研发投入保持较快增长，企业创新主体地位进一步巩固，高技术制造业投资占全部工业投资的"
     "比重稳步提高。从行业看，装备制造业投入最多，电子信息制造业增长最快，新材料产业位居第三。"},
    {"no newline at the end", "投入增长。", "P投入增长。"},
    {"only blanks", " \n\t\n　\n", ""},
    {"empty", "", ""},
};

static void read_text(struct cc_document *out, const char *source, struct cc_arena *arena)
{
	struct cc_read_input input = {.path = CC_STR("a.txt"), .bytes = cc_str_from(source)};
	ck_assert_int_eq(cc_read_document(out, &input, arena, NULL), CC_OK);
}

START_TEST(blocks)
	{
		static const char kinds[] = "PHLQTC";
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_document document;
		struct cc_buf got = cc_buf_new(&cc_alloc_libc, 100000);
		read_text(&document, rows[_i].source, arena);
		for (size_t i = 0; i < document.block_count; i++) {
			cc_buf_addf(&got, "%s%c", i > 0 ? "|" : "", kinds[document.blocks[i].kind]);
			cc_buf_add(&got, cc_str_of_span(document.reading, document.blocks[i].text));
		}
		ck_assert_msg(cc_str_equal(cc_buf_str(&got), cc_str_from(rows[_i].blocks)), "%s: got %s", rows[_i].name,
			      got.data != NULL ? got.data : "");
		cc_buf_free(&got);
		cc_arena_free(arena);
	}
END_TEST

/* A figure that was torn is one span of the source, line end and all. */
START_TEST(torn_figure_keeps_its_place)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_document document;
		read_text(&document,
			  "近年来，研发人员持续增加，全时当量由三百多万人年提高到2025年的712.3\r\n万人年，居前列。",
			  arena);
		struct cc_str figure = CC_STR("712.3万人年");
		size_t at = cc_str_find(document.reading, figure, 0);
		struct cc_span source =
		    cc_map_span(&document.to_source, (struct cc_span){.start = at, .end = at + figure.len});
		ck_assert(cc_str_equal(cc_str_of_span(document.source, source), CC_STR("712.3\r\n万人年")));
		ck_assert_uint_eq(document.join_count, 1);
		ck_assert_uint_eq(document.joins[0].at, at + 5);
		ck_assert_uint_eq(document.joins[0].blanks, 0);
		cc_arena_free(arena);
	}
END_TEST

START_TEST(blocks_end_with_line_feeds)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_document document;
		read_text(&document, "投入增长。\n\n产出下降。", arena);
		ck_assert(cc_str_equal(document.reading, CC_STR("投入增长。\n产出下降。\n")));
		cc_arena_free(arena);
	}
END_TEST

static bool read_one(const struct cc_alloc *alloc, void *context)
{
	const struct row *row = context;
	struct cc_arena *arena = cc_arena_new(alloc);
	struct cc_document document;
	struct cc_read_input input = {.path = CC_STR("2025-03-05.txt"), .bytes = cc_str_from(row->source)};
	bool ok = arena != NULL && cc_read_document(&document, &input, arena, NULL) == CC_OK;
	cc_arena_free(arena);
	return ok;
}

START_TEST(every_allocation_may_fail)
	{
		struct row row = rows[_i];
		cc_test_every_allocation(read_one, &row);
	}
END_TEST

int main(void)
{
	const int count = (int)(sizeof(rows) / sizeof(rows[0]));
	Suite *suite = suite_create("read.read_plain");
	TCase *cases = tcase_create("plain");
	tcase_add_loop_test(cases, blocks, 0, count);
	tcase_add_loop_test(cases, every_allocation_may_fail, 0, count);
	tcase_add_test(cases, torn_figure_keeps_its_place);
	tcase_add_test(cases, blocks_end_with_line_feeds);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
