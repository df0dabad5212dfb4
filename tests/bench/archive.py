#!/usr/bin/env python3
"""An archive as papers have it: archive.py FOLDER [COUNT]. Articles of 10 KB, each of its own places, firms, people and
things, two thirds of them Chinese, a figure in two sentences of five, hardly a sentence twice. One in ten tells a story again
that an earlier one told: other prose, the same facts but for one in thirty. The seed is fixed: the same count is the
same bytes.
"""
import pathlib
import random
import re
import sys

SEED = 20261122
SIZE = 10_000  # bytes of an article
COUNTED = 0.4  # share of the sentences that hold a figure
AGAIN = 0.1  # share of the articles that tell an earlier story
OTHER = 1 / 30  # share of the facts that such an article tells with another figure
FACTS = 60  # of a story

# How many names of each kind a story has; all else is drawn anew for each sentence.
OWN = {"town": 3, "person": 4, "firm": 2, "thing": 6}

CHINESE = {
    "town": [list("云临泊沅岑渚汀墨青白朱洛昌怀永安平宁嘉靖瑞祁滦颍淮沛泗郯莒鄢蔚涿雁岚崇屯沁涞泾渭澧潇湘浔汶沭睢亳萍邕琅芜漷溧溆婺歙黟"),
             list("州阳川江河湖海山岭峰原城关桥口港湾浦渡津泉溪潭塘坪坝庄集店堡寨陵丘岗林垣埠墟沟淀洼圩畈坞埔滘墩台"), list("市县区镇")],
    "person": [list("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段"),
               list("建国文海明志秀兰春英桂芳永庆德晓玉立新宏伟思远"), list("雨晨子涵佳慧天佑若溪景行东平生华安明")],
    "firm": [list("恒宏瑞泰盛鼎中远华凯博达新旭铭晟卓骏岳澜昊"), list("源信诚辉越博科隆远达丰润腾跃锦邦穗麟"),
             "电子 生物 重工 纺织 食品 物流 能源 建材".split(), ["公司", "集团"]],
    "thing": ["智能 老旧 城乡 跨境 绿色 社区 山区 滨海 数字 民间 冷链 轨道 应急 古籍 少儿 夜间 红色 乡土 海洋 高原 特种 再生 家用 医用 露天".split(),
              "水稻 茶叶 电梯 公交 门诊 图书 羊毛 苹果 桥梁 水库 赛事 案件 剧目 课程 渔港 路灯 疫苗 陶瓷 电站 客栈 粮仓 仪器 展馆 球场 林地 码头 厂房 井盖".split()],
    "when": ["几年前 天刚亮 午后 去年秋天 雨季一过 入冬以来 上个月 如今 会上 开春时 赛季初 庭审中 手术前 演出后 那天夜里 暑假里 汛期前 收工后 谈起往事 论证时".split()],
    "how": ["终于 悄悄 一再 先后 专程 一口气 耐心地 连夜 几乎 亲手 重新 顺势 反复 公开 很快 照例 特意 难得 始终 当众".split()],
    "deed": ["修好了 看中了 放弃了 搬走了 请教过 记录下 改造了 接管了 卖掉了 讨论过 拍下了 保住了 测量过 清点了 推荐了 质疑过 画出了 守着 跑遍了 买回了 拆掉了 救活了"
             " 翻译了 审理过 教会了 养大了".split()],
    "grew": ["生产 售出 修缮 检查 引进 登记 改建 捐出 送检 验收 受理 培训 收治 回收 安置 种下 运走 接待".split()],
    "of": ["台 处 件 套 座 家 人 户 份 吨 亩 箱 册 场".split()],
    "end": ["心里踏实了许多 没有人再提起 账本记得清清楚楚 街坊们都看在眼里 争论却没有停 日子好了起来 旁人这才明白 话说得轻 谁也没料到 剩下的交给时间 工期一拖再拖 老人连连点头"
            " 消息传得很快 法官没有当庭表态 教练摇了摇头 医生松了口气".split()],
    "prose": [["{when}，{person}{how}{deed}{thing}，{end}。", "{town}的{person}{how}{deed}{thing}。",
               "{when}{firm}{how}{deed}{town}的{thing}，{end}。",
              "“{town}{when}{how}{deed}{thing}，{end}。”{person}说。", "{end}，{thing}{how}成了{town}的话题。",
              "{person}{when}{deed}{thing}，{firm}{how}没有回应。"]],
    "fact": [["{when}，{town}{how}{grew}{thing}{n}{of}，比上年增加{k}{of}。", "{firm}{year}年{grew}{thing}{n}{of}，{c}.{d}%来自{town}。",
             "截至{m}月底，{town}{thing}累计{grew}{n}{of}，{end}。", "{person}今年{age}岁，{how}{deed}{thing}{k}年。",
             "{m}月{day}日，{town}{thing}{how}完工，耗资{a}.{d}万元，{grew}{k}{of}。", "{when}{thing}收入{a}.{d}亿元，同比增长{c}.{d}%，{end}。",
             "{person}说，{thing}每{of}从{n}元涨到{n}{d}元，{end}。", "{town}有{c}成{thing}由{firm}{grew}，涉及{n}{of}。",
             "{firm}{how}投入{a}亿元，{year}年{grew}{thing}{k}{of}。", "{when}，{n}人{how}来看{thing}，{a}人来自{town}。"]],
    "title": [["{town}：{thing}里的新账本", "{firm}为什么{deed}{thing}", "{person}和他的{thing}", "{town}{year}年{thing}{grew}情况"]],
}

STEMS = ("Ash Brack Cor Dun El Fen Gar Har Ing Kel Lang Mar Nor Oak Pen Quar Rav Sel Thorn Up Wex Yar Birch Crow Drum Eas "
         "Farn Glen Hol Kir").split()
ENDS = "bridge bury combe dale field ford gate ham hurst ley mere mouth port sea stead ton vale wick worth stoke".split()
TOWN = [STEMS, ["", "a", "en", "ing", "ers"], ENDS]
ENGLISH = {
    "town": TOWN,
    "person": ["Anna Ben Clara David Edith Frank Grace Henry Ivy Jonah Kate Liam Mona Nils Olga Paul Rosa Seth Tara Umar "
               "Vera Will".split(), [" "], STEMS,
               ["er", "man", "son", "sen", "ova", "well", "by", "ett", "kin", "low"]],
    "firm": [STEMS, ["ax", "on", "ico", "ex", "ary", "us", "ent"], [" Foods", " Motors", " Energy", " Textiles",
             " Instruments", " Marine"]],
    "thing": ["coastal rural electric public wooden digital medical seasonal municipal organic heavy historic mobile "
              "northern tidal".split(), [" "],
              "buses orchards bridges clinics libraries ferries files playgrounds mills reservoirs festivals turbines "
              "lamps vaccines".split()],
    "when": ["Last autumn|Before dawn|By the harbour|Years ago|After the hearing|In the second half|At the clinic|"
             "During the storm|Once the season ended|"
             "On the ward|That evening|Long after the vote|Between two trains|As the choir sang".split("|")],
    "how": ["quietly finally openly again nearly promptly patiently hardly proudly reluctantly twice gladly slowly "
            "rarely".split()],
    "deed": ["repaired sold measured abandoned praised doubted rescued counted painted moved rebuilt questioned borrowed "
             "watched taught saved".split()],
    "grew": ["built tested treated planted shipped inspected opened settled restored delivered recycled registered".split()],
    "of": ["units samples patients tonnes seats homes hectares copies cases visitors".split()],
    "end": ["few complained|the doubts remained|nobody asked why|the judge said nothing|the crowd cheered|"
            "doctors were relieved|neighbours shrugged|"
            "the ledgers were closed|prices held|the coach walked away|rain set in|letters kept coming".split("|")],
    "prose": [["{when} {person} {how} {deed} the {thing} of {town}, and {end}. ", "{firm} {how} {deed} {thing}, but {end}. ",
              "“{when} {firm} {how} {deed} {thing}, and {end},” {person} said. ", "{when} {town} {how} {deed} its {thing}. ",
              "As {thing} go, {person} {how} {deed} those of {town}; {end}. "]],
    "fact": [["In {year}, {town} {how} {grew} {n} {of} of {thing}, {c} percent more than before. ",
             "{when} {firm} {grew} {thing} worth £{a}.{d}m, and {end}. ",
             "{person}, {age}, {how} {deed} {thing} for {k} years. ",
             "{when} {town} spent ${a}.{d} million on {thing} and {grew} {k} {of}. ",
             "Some {n} {of} were {how} {grew} in {town}, {a} of them by {firm}. ",
             "Prices of {thing} {how} fell from ${n} to ${a}, and {end}. ",
             "{firm} said revenue from {thing} rose {c}.{d}% to £{a}m; {end}. ",
             "{when} researchers {grew} {n} {of}; {k} of them {how} {deed} {thing}. "]],
    "title": [["The {thing} of {town}", "Why {firm} {deed} {thing}", "{person} and the {thing}",
               "{town} {grew} {thing}, {year}"]],
}


def figures(source):
    return {"year": source.randrange(2012, 2026), "m": source.randrange(2, 12), "day": source.randrange(1, 29),
            "k": source.randrange(2, 60), "n": source.randrange(100, 9999), "a": source.randrange(1, 900),
            "c": source.randrange(1, 30), "d": source.randrange(10), "age": source.randrange(20, 80)}


class Story:
    """A title and facts that an article tells, and another may tell again."""

    def __init__(self, source):
        self.words = CHINESE if source.random() < 2 / 3 else ENGLISH
        self.own = {kind: [self.made(source, kind) for _ in range(count)] for kind, count in OWN.items()}
        self.title = self.said(source, "title")
        self.facts = [self.said(source, "fact") for _ in range(FACTS)]

    def made(self, source, kind):
        return "".join(source.choice(part) for part in self.words[kind])

    def said(self, source, kind):
        """A sentence of this kind, its names those of the story."""
        known = figures(source)

        def word(match):
            name = match.group(1)
            return str(known[name]) if name in known else (
                source.choice(self.own[name]) if name in OWN else self.made(source, name))
        return re.sub(r"{(\w+)}", word, self.made(source, kind))

    def again(self, source):
        """The same story with a figure or two of its own."""
        other = Story.__new__(Story)
        other.words, other.own, other.title = self.words, self.own, self.title
        other.facts = [self.said(source, "fact") if source.random() < OTHER else fact for fact in self.facts]
        return other

    def text(self, source):
        """An article of it."""
        facts, paragraphs, written = iter(self.facts), [self.title], len(self.title)
        while written < SIZE:
            told = [next(facts, None) if source.random() < COUNTED else None for _ in range(source.randrange(2, 7))]
            paragraphs.append("".join(fact or self.said(source, "prose") for fact in told))
            written += len(paragraphs[-1].encode()) + 2
        return "\n\n".join(paragraphs) + "\n"


def write_archive(folder, count):
    """Bytes written."""
    source, stories, written = random.Random(SEED), [], 0
    for number in range(count):
        old = stories and source.random() < AGAIN
        stories.append(source.choice(stories).again(source) if old else Story(source))
        data = stories[-1].text(source).encode()
        (pathlib.Path(folder) / f"{number:05}.txt").write_bytes(data)
        written += len(data)
    return written


if __name__ == "__main__":
    pathlib.Path(sys.argv[1]).mkdir(parents=True, exist_ok=True)
    print(write_archive(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 2000))
