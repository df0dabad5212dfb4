/* quotation: somebody's words and titles in two wordings; and quotes that may differ. */
#include "check_suite.h"

static const struct check_case faults[] = {
    {.name = "a word of a speech",
     .texts = {"他说：“我们要把关键核心技术牢牢掌握在自己手里。”",
	       "她转述道：“我们要把关键核心技术紧紧掌握在自己手里。”"},
     .found = "warning 牢牢 | 紧紧"},
    {.name = "one figure of a speech",
     .texts = {"老人常讲：“种地也要算账，一粒米里有九道工。”", "墙上写着：“种地也要算账，一粒米里有七道工。”"},
     .found = "warning 九 | 七"},
    {.name = "an English speech, with marks of two kinds",
     .texts = {"\"We are building for patients, not for prizes,\" she said.",
	       "She writes: “We are building for patients, not for profits.”"},
     .found = "warning prizes | profits"},
    {.name = "a task in two verbs is a note",
     .texts = {"规划把“建设现代化产业体系”列在首位。", "文章将“构建现代化产业体系”置于优先位置。"},
     .found = "info 建设 | 构建"},
    {.name = "a title with a small word more",
     .texts = {"根据《关于加快海洋经济发展的意见》，投入增加。", "《关于加快海洋经济发展的若干意见》提出三项任务。"},
     .found = "warning 意 | 若干"},
    {.name = "a title with another noun may be another document: a note",
     .texts = {"《青屿市海洋经济振兴中长期规划》已经印发。", "按照《青屿市海洋经济发展中长期规划》推进。"},
     .found = "info 振兴 | 发展"},
    {.name = "a short saying",
     .texts = {"“石头再硬，硬不过人心。”老队长说。", "老队长常说：“石头再硬，硬不过决心。”"},
     .found = "info 人心 | 决心"},
    {.name = "an English word in the middle of few",
     .texts = {"\"Rain keeps better time than we do,\" she said.",
	       "\"Rain keeps better hours than we do,\" she writes."},
     .found = "warning time | hours"},
    {.name = "a slogan that ends with another place and another task",
     .texts = {"墙上写着“研发在甲市，转化在乙县，应用在全国”。", "口号是“研发在甲市，转化在乙县，制造在河北”。"},
     .found = "info 应用在全国 | 制造在河北"},
    {.name = "every place of both wordings",
     .texts = {"规划把“建设现代化产业体系”列在首位。“建设现代化产业体系”为何重要？",
	       "文章将“构建现代化产业体系”置于优先位置。再看“构建现代化产业体系”。"},
     .found = "info 建设 | 建设 | 构建 | 构建"},
};

static const struct check_case traps[] = {
    {.name = "a part of a speech",
     .texts = {"他说：“我们要把关键核心技术牢牢掌握在自己手里，一刻也不能等。”",
	       "她说“把关键核心技术牢牢掌握在自己手里”。"}},
    {.name = "one sentence sets two against each other",
     .texts = {"从“有没有这项关键核心技术可用”到“好不好这项关键核心技术可用”，变化很大。"}},
    {.name = "another year is another document",
     .texts = {"《2023年全国科技经费投入统计公报》发布。", "《2024年全国科技经费投入统计公报》发布。"}},
    {.name = "another place is another speech",
     .texts = {"他说：“要让上海的创新活力充分涌流，让人才留下来。”",
	       "他说：“要让天津的创新活力充分涌流，让人才留下来。”"}},
    {.name = "two figures: said of something else",
     .texts = {"他说：“一季度完成投资三成，工地都开了工。”", "他说：“二季度完成投资五成，工地都开了工。”"}},
    {.name = "outside quotation marks all may be said anew",
     .texts = {"要把关键核心技术牢牢掌握在自己手里。", "要把关键核心技术紧紧掌握在自己手里。"}},
    {.name = "commands differ by right",
     .texts = {"Run \"sync --all <path>\" once a day.", "Run \"sync --all <name>\" once a week."}},
    {.name = "short terms", .texts = {"建设“科技强国”。", "建设“教育强国”。"}},
    {.name = "two laws", .texts = {"《中华人民共和国保险法》规定。", "《中华人民共和国担保法》已废止。"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){
	    .name = "checks.quotation",
	    .check = &cc_check_quotation,
	    .faults = faults,
	    .fault_count = sizeof(faults) / sizeof(faults[0]),
	    .traps = traps,
	    .trap_count = sizeof(traps) / sizeof(traps[0]),
	    .memory = 0,
	});
}
