/* arithmetic: wholes whose parts packs know all of, and shares of the part's own thing in a larger place.
 * Leaves parts in one row to test_arithmetic_wholes.c. */
#include "check_suite.h"

static const struct check_case faults[] = {
    {.name = "two sides of trade, with rates between",
     .texts = {"全年进出口总值43.85万亿元，增长5%。其中，出口25.45万亿元，增长7.1%；进口19.39万亿元，增长2.3%。"},
     .found = "warning 43.85万亿元，增长5%。其中，出口25.45万亿元，增长7.1%；进口19.39万亿元"},
    {.name = "three sorts of research",
     .texts =
	 {"全省研发经费812.6亿元，增长8.9%，其中基础研究经费52.4亿元，应用研究经费121.9亿元，试验发展经费683.3亿元。"},
     .found = "warning 812.6亿元，增长8.9%，其中基础研究经费52.4亿元，应用研究经费121.9亿元，试验发展经费683.3亿元"},
    {.name = "cities in their province",
     .texts = {"全省拥有专精特新企业2117家。其中五市合计1517家，占全省的61.7%。"},
     .found = "warning 2117家 | 1517家，占全省的61.7%"},
    {.name = "cities in their province, of the same sentence",
     .texts = {"全省拥有专精特新企业2117家，苏州市501家、无锡市328家，两市合计829家，占全省的31.7%。"},
     .found = "warning 2117家 | 829家，占全省的31.7%"},
};

static const struct check_case traps[] = {
    {.name = "two sides of trade that add up",
     .texts = {"全年进出口总值43.85万亿元，增长5%。其中，出口25.45万亿元，增长7.1%；进口18.39万亿元，增长2.3%。"}},
    {.name = "exports of a sort of goods",
     .texts =
	 {"全年进出口总值43.85万亿元，增长5%。其中，机电产品出口15.12万亿元，增长8.7%；进口18.39万亿元，增长2.3%。"}},
    {.name = "another sort of trade first",
     .texts = {"进出口总值43.85万亿元，增长5%。一般贸易进出口27.5万亿元，增长2%；进口18.39万亿元，增长2.3%。"}},
    {.name = "rates of the parts",
     .texts =
	 {"全省研发经费812.6亿元，其中基础研究经费增长52.4亿元，应用研究经费增长11.9亿元，试验发展经费增长8.3亿元。"}},
    {.name = "another thing of the province",
     .texts = {"全省拥有高新技术企业2117家。其中五市规上工业企业1517家，占全省的61.7%。"}},
    {.name = "not all that they are",
     .texts = {"全省研发经费812.6亿元，其中基础研究经费52.4亿元，应用研究经费121.9亿元，试验发展经费603.3亿元等。"}},
    {.name = "the share is right", .texts = {"全省拥有专精特新企业2117家。其中五市合计1517家，占全省的71.7%。"}},
    {.name = "places of a park, the noun said once",
     .texts = {"沿线建成三处停车换乘场，蓑衣口620个车位，簟竹430个，麂眼东300个，共1350个。"}},
    {.name = "an error that is better than asked for", .texts = {"平均相对误差为18.4%，优于设计要求的25%。"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){
	    .name = "checks.arithmetic_divisions",
	    .check = &cc_check_arithmetic,
	    .faults = faults,
	    .fault_count = sizeof(faults) / sizeof(faults[0]),
	    .traps = traps,
	    .trap_count = sizeof(traps) / sizeof(traps[0]),
	    .memory = 2,
	});
}
