#!/usr/bin/env python3
"""The texts that are measured, made anew each time from sentences of the bench itself: corpus.py [KILOBYTES].

write_phrases: a fifth of the sentences hold a figure, and a quarter of these a phrase that is a metric of write_pack.
write_articles: short articles as papers print them, a quantity for each 240 bytes, as in the news: dates, money,
ranges, shares, counts, English between. The seed is fixed, so the same size is the same bytes on every machine.
"""
import random
import sys

SEED = 20251121

PLAIN = ["会议就下一阶段的重点工作作出部署，要求各地结合实际抓好落实。", "与会专家认为，这项改革还需要更多时间。",
         "记者在现场看到，生产线上的工人正在调试设备。", "他说，企业最关心的是政策能不能稳定下来。",
         "The committee met again in the afternoon and heard the reports of the regions.",
         "Residents said that the new line had changed the way they travel to work."]
FIGURES = ["{year}年，该市{phrase}为{a}.{b:02}亿元，比上年增长{c}.{d}%。", "截至{year}年底，{phrase}达到{a}万家。",
           "In {year}, the {english} rose {c}.{d}% to {a}.{b:02} billion yuan."]
STEMS = ["研发", "出口", "进口", "工业", "农业", "服务业", "财政", "税收", "电力", "铁路", "港口", "旅游", "医疗", "教育",
         "住房", "汽车", "芯片", "软件", "专利", "技术合同"]
HEADS = ["投入", "支出", "产值", "收入", "利润", "成本", "用量", "贷款", "补贴", "合同额", "增加值", "总量", "规模", "缺口",
         "余额", "订单", "库存", "产能", "客流", "货运量", "用地", "罚款", "保费", "奖金", "捐赠", "工资", "租金", "电费",
         "关税", "版税", "学费", "运费", "佣金", "押金", "股息", "赔款", "彩票", "债券", "基金", "外资", "存款", "预算",
         "决算", "赤字", "盈余", "亏损", "折旧", "摊销", "净值", "市值"]
PHRASES = [stem + head for head in HEADS for stem in STEMS]  # 1000

PROSE = PLAIN + [
    "从一家小作坊起步，这家企业用了不到一代人的时间走到行业前列。", "“我们不缺订单，缺的是会看图纸的人。”车间主任说。",
    "两地干部多次往来，把一件件小事办成了合作的开端。", "他把笔记本翻到中间一页，上面记着每一位用户的意见。",
    "政策落地之后，园区里的生活也方便起来：食堂、托儿所、班车一样不少。", "这不是哪一个部门的事，而是大家共同的事；谁先动手，谁就先受益。",
    "业内人士指出，统一标准有助于降低交易成本，也有助于形成全国统一大市场。", "雨停了，山谷里的雾慢慢散开，茶农们又忙碌起来……",
    "What matters, she argued, is not the size of the grant but the patience of those who give it.",
    "The report also warns that few of the smaller laboratories can afford the new instruments.",
]
COUNTED = FIGURES + [
    "{year}年1—{m}月，{city}完成固定资产投资{a}.{b:02}亿元，同比增长{c}.{d}%，增速比上年同期提高0.{d}个百分点。",
    "截至{year}年{m}月底，{city}共有高新技术企业{n}家，较年初增加{k}家。", "“十四五”期间，该项目累计投入约{a}亿元，惠及{k}多万人。",
    "今年上半年，{city}接待游客{a}.{d}万人次，旅游收入突破{b}亿元。", "前三季度，规模以上工业增加值占比达{c}.{d}%，其中装备制造业贡献超过六成。",
    "去年{m}月{day}日，第{k}条生产线投产，日产能由{b}吨提高到{n}吨，单位成本下降近三成。",
    "近三年来，{city}每年安排{a}万元专项资金，支持{k}个乡镇改造供水管网{b}.{d}公里。", "价格从每吨{n}元涨到{n}5元，涨幅{c}.{d}%—{c}.9%。",
    "一季度末，贷款余额{n}.{b:02}亿元，不良率{d}.{b:02}%，处于历史低位。", "两年间，专利授权量翻了一番，达到{n}件，平均每万人拥有{b}.{d}件。",
    "The plant will cost ${c}.{d} billion and employ more than {n} people by {year}.",
    "Sales fell {c}.{d}% in the third quarter of {year} to £{a}m, from £{a}.{d}m a year earlier.",
    "About two thirds of the {k} firms surveyed between March and May {year} said orders had risen by 5–{c}%.",
]
HEADLINES = ["{city}：从一条老街看一座城的变化", "{year}年经济运行情况", "一、总体情况", "二、主要做法", "Notes from the regions"]
CITIES = ["临江市", "河东新区", "南浦县", "云岭市", "海塘区", "青峪镇"]


def fill(source, template):
    """A sentence with figures of its own."""
    return template.format(
        year=source.randrange(2010, 2025), phrase="总人数", english="output", city=source.choice(CITIES),
        m=source.randrange(2, 12), day=source.randrange(1, 29), k=source.randrange(2, 60), n=source.randrange(1000, 9000),
        a=source.randrange(1, 900), b=source.randrange(100), c=source.randrange(1, 30), d=source.randrange(10))


def write_phrases(path, size):
    """A text of at least `size` characters times three."""
    source, written = random.Random(SEED), 0
    with open(path, "w", encoding="utf-8") as out:
        while written < size:
            parts = []
            for _ in range(source.randrange(2, 7)):
                if source.random() > 0.21:
                    parts.append(source.choice(PLAIN))
                    continue
                phrase = source.choice(PHRASES[:100]) if source.random() < 0.25 else "总人数"
                parts.append(source.choice(FIGURES).format(
                    year=source.randrange(2010, 2025), phrase=phrase, english="output", a=source.randrange(1, 900),
                    b=source.randrange(100), c=source.randrange(1, 30), d=source.randrange(10)))
            written += out.write("".join(parts) + "\n\n") * 3


def articles(size):
    """About `size` bytes of articles."""
    source, parts, written = random.Random(SEED), [], 0
    while written < size:
        paragraphs = [fill(source, source.choice(HEADLINES))]
        for _ in range(source.randrange(4, 9)):
            sentences = [fill(source, source.choice(COUNTED)) if source.random() < 0.13 else source.choice(PROSE)
                         for _ in range(source.randrange(2, 7))]
            paragraphs.append("".join(sentences))
        parts.append("\n\n".join(paragraphs) + "\n\n")
        written += len(parts[-1].encode())
    return "".join(parts)


def write_articles(path, size):
    path.write_text(articles(size), encoding="utf-8")


def write_pack(path, count):
    """A pack with the first `count` phrases as metrics."""
    rows = [f"  - {{ id: m{n}, title: {{ zh: {phrase}, en: metric {n} }}, names: [{phrase}] }}"
            for n, phrase in enumerate(PHRASES[:count])]
    path.write_text("pack: bench\ntitle: { zh: 速度, en: bench }\nmetrics:\n" + "\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.stdout.write(articles(int(sys.argv[1] if len(sys.argv) > 1 else 64) << 10))
