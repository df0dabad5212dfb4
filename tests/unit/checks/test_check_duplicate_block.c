/* duplicate-block: what is printed twice in one document, and what only looks so. */
#include "check_suite.h"

#define PARAGRAPH_1                                                                                                                                                          \
	"这家企业十年前从一间车间起步，如今已经拥有三条生产线，产品销往周边十几个省份。董事长说，质量是企业的命根子，" \
	"容不得半点马虎。"
#define PARAGRAPH_2                                                                                                    \
	"走进新建成的厂房，机械臂正在有条不紊地作业，几名技术员盯着屏幕上的曲线。过去这里要三十个人，现在只要五个人。"
#define PARAGRAPH_3                                                                                                    \
	"下一步，企业还要和高校共建实验室，把论文里的办法搬到车间里来。当地政府也表示，将在用地和人才方面给予支持。"
#define HALF_3 "下一步，企业还要和高校共建实验室，把论文里的办法搬到车间里来。当地政府也表示，将在用地"
#define OTHER "说到旅游，这座小城有一条老街，街上的石板路被磨得发亮，两旁是卖糕点和竹器的铺子，周末游人如织。"

static const struct check_case twice[] = {
    {.name = "a sidebar with a bullet",
     .texts = {PARAGRAPH_1 "\n\n" OTHER "\n\n● " PARAGRAPH_1},
     .found = "warning " PARAGRAPH_1 " | " PARAGRAPH_1 " > "},
    {.name = "an article, the second copy cut",
     .texts = {"车间里的变化\n\n" PARAGRAPH_1 "\n\n" PARAGRAPH_2 "\n\n" PARAGRAPH_3 "\n\n" OTHER
	       "\n\n车间里的变化\n\n" PARAGRAPH_1 "\n\n" PARAGRAPH_2 "\n\n" HALF_3},
     .found = "error 车间里的变化\n" PARAGRAPH_1 "\n" PARAGRAPH_2 "\n" PARAGRAPH_3 " | 车间里的变化\n" PARAGRAPH_1
	      "\n" PARAGRAPH_2 "\n" HALF_3},
    {.name = "inside another paragraph",
     .texts = {OTHER "\n\n" PARAGRAPH_2 "\n\n小城的另一面在开发区。" PARAGRAPH_2},
     .found = "warning " PARAGRAPH_2 " | " PARAGRAPH_2},
    {.name = "continued from the page before",
     .texts = {PARAGRAPH_2 "\n\n" OTHER "\n\n（接上页）" PARAGRAPH_2},
     .found = "warning " PARAGRAPH_2 " | " PARAGRAPH_2 " > "},
    {.name = "with a word changed",
     .texts = {PARAGRAPH_1 "\n\n" OTHER "\n\n这家企业十年前从一间车间起步，如今已经拥有三条生产线，产品销往周边的十几个"
			   "省份。董事长说，质量是企业的命根子，容不得半点马虎。"},
     .found = "info " PARAGRAPH_1 " | "
	      "这家企业十年前从一间车间起步，如今已经拥有三条生产线，产品销往周边的十几个省份。董事"
	      "长说，质量是企业的命根子，容不得半点马虎。"},
    {.name = "a heading twice in a row",
     .texts = {"# 车间里的新变化\n\n# 车间里的新变化\n\n" PARAGRAPH_1},
     .found = "info 车间里的新变化 | 车间里的新变化"},
    {.name = "a pull-quote", .texts = {PARAGRAPH_2 "\n\n过去这里要三十个人，现在只要五个人。\n\n" OTHER}, .found = ""},
    {.name = "a longer pull-quote",
     .texts = {PARAGRAPH_1 "\n\n董事长说，质量是企业的命根子，容不得半点马虎。\n\n" OTHER},
     .found = "info 董事长说，质量是企业的命根子，容不得半点马虎。 | 董事长说，质量是企业的命根子，容不得半点马虎。"},
};

static const struct check_case once[] = {
    {.name = "one article in two documents", .texts = {PARAGRAPH_1 "\n\n" PARAGRAPH_2, PARAGRAPH_1 "\n\n" PARAGRAPH_2}},
    {.name = "short lines",
     .texts = {"责任编辑：李明\n\n" PARAGRAPH_1 "\n\n责任编辑：李明\n\n" PARAGRAPH_2 "\n\n责任编辑：李明"}},
    {.name = "boilerplate of each item",
     .texts = {PARAGRAPH_1
	       "\n\n本栏目所登文章均为作者个人观点，不代表本刊立场，转载请注明出处和作者姓名。\n\n" PARAGRAPH_2
	       "\n\n本栏目所登文章均为作者个人观点，不代表本刊立场，转载请注明出处和作者姓名。\n\n" PARAGRAPH_3
	       "\n\n本栏目所登文章均为作者个人观点，不代表本刊立场，转载请注明出处和作者姓名。\n\n" OTHER
	       "\n\n本栏目所登文章均为作者个人观点，不代表本刊立场，转载请注明出处和作者姓名。"}},
    {.name = "the offices in charge of two tasks",
     .texts =
	 {PARAGRAPH_1
	  "\n\n（责任单位：市发展改革委、市财政局、市科技局、市工业和信息化局、市人力资源社会保障局）\n\n" PARAGRAPH_2
	  "\n\n（责任单位：市发展改革委、市财政局、市科技局、市工业和信息化局、市人力资源社会保障局）"}},
    {.name = "a refrain of short lines",
     .texts = {"月亮出来了\n照着小村庄\n\n风从田里来\n带着稻花香\n\n月亮出来了\n照着小村庄"}},
    {.name = "one policy formula in two paragraphs",
     .texts = {"会议强调，要以科技创新推动产业创新。" PARAGRAPH_1
	       "\n\n座谈会上大家认为，要以科技创新推动产业创新。" PARAGRAPH_2}},
    {.name = "the same beginning, another story",
     .texts = {"记者日前从市发展改革委获悉，今年以来全市经济运行总体平稳，工业生产稳中有进，服务业恢复较快。\n\n"
	       "记者日前从市发展改革委获悉，今年以来全市经济运行总体平稳，不过外贸订单偏少，民间投资仍需提振信心。"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){
	    .name = "checks.duplicate_block",
	    .check = &cc_check_duplicate_block,
	    .faults = twice,
	    .fault_count = sizeof(twice) / sizeof(twice[0]),
	    .traps = once,
	    .trap_count = sizeof(once) / sizeof(once[0]),
	    .memory = 0,
	});
}
