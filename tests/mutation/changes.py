"""Changes of a copied sentence: those that make it say something else, and those that do not.

Each takes a random source, the sentence and whether it is Chinese, and returns the changed sentence, or None where the
sentence offers nothing to change.
"""
import json
import pathlib
import re
from decimal import Decimal

import figures

WORDS = json.loads((pathlib.Path(__file__).parent / "words.json").read_text(encoding="utf-8"))


def pick(rng, items):
    return items[rng.randrange(len(items))] if items else None


def figures_of(text, chinese, loose=True):
    return [f for f in figures.find(text, chinese) if loose or not f.loose]


# What makes it say something else

def change_digit(rng, figure):
    """One digit of the number; of a loose one the first, since 约6.1% and 约6.2% agree."""
    places = [i for i, c in enumerate(figure.number) if c.isdigit()]
    at = places[0] if figure.loose or figure.decimals == 0 and figure.number.endswith("00") else pick(rng, places)
    first = at == places[0] and (len(places) > 1 and figure.value >= 1 or len(places) == 1)
    others = [d for d in "0123456789" if d != figure.number[at] and not (first and d == "0")]
    if figure.loose:
        old = int(figure.number[at])
        others = [d for d in others if abs(int(d) - old) > 1]
    return figure.number[:at] + pick(rng, others) + figure.number[at + 1:]


def figure(rng, text, chinese):
    chosen = pick(rng, figures_of(text, chinese))
    return chosen and chosen.put(text, change_digit(rng, chosen))


def swapped(rng, text, chinese):
    ways = []
    for chosen in figures_of(text, chinese, loose=False):
        number = chosen.number
        places = [i for i, c in enumerate(number) if c.isdigit()]
        for i, k in zip(places, places[1:]):
            turned = list(number)
            turned[i], turned[k] = turned[k], turned[i]
            if number[i] != number[k] and (turned[0] != "0" or number[0] == "0"):
                ways.append((chosen, "".join(turned)))
    way = pick(rng, ways)
    return way and way[0].put(text, way[1])


OTHER_SCALE = {"万亿": ["亿"], "亿": ["万", "万亿"], "万": ["亿"], "trillion": ["billion"],
               "billion": ["million", "trillion"], "million": ["billion"]}


def scale(rng, text, chinese):
    chosen = pick(rng, [f for f in figures_of(text, chinese) if f.scale])
    return chosen and chosen.put(text, scale=pick(rng, OTHER_SCALE[chosen.scale]))


def point(rng, text, chinese):
    """The decimal point moved by one digit: 68.8 for 6.88."""
    ways = []
    for chosen in figures_of(text, chinese, loose=False):
        whole, dot, part = chosen.number.partition(".")
        if dot and len(part) > 1 and "," not in whole:
            ways.append((chosen, (whole if whole != "0" else "") + part[0] + "." + part[1:]))
        if dot and len(whole) > 1 and "," not in whole:
            ways.append((chosen, whole[:-1] + "." + whole[-1] + part))
    ways = [(f, new) for f, new in ways if not (new.startswith("0") and not new.startswith("0."))]
    way = pick(rng, ways)
    return way and way[0].put(text, way[1])


UNITS_ZH = [("亿元", "亿美元"), ("万元", "万美元"), ("公里", "米"), ("公斤", "吨"), ("万吨", "万立方米"), ("平方公里", "平方米"), ("小时", "分钟")]
UNITS_EN = [("kilometres", "miles"), ("tonnes", "pounds"), ("hours", "minutes"), ("days", "weeks"), ("years", "months"), ("euros", "dollars")]


def unit(rng, text, chinese):
    """Another unit behind the same number."""
    pairs = UNITS_ZH if chinese else UNITS_EN
    ways = []
    for a, b in pairs + [(b, a) for a, b in pairs]:
        for match in re.finditer(rf"(?<=\d){a}(?!\w*[/每])" if chinese else rf"(?<=\d ){a}\b(?! old)", text):
            ways.append((match, b))
    way = pick(rng, ways)
    return way and text[:way[0].start()] + way[1] + text[way[0].end():]


BOUNDS_ZH = [("超过(?=\\d)", "不足"), ("不足(?=\\d)", "超过"), ("逾(?=\\d)", "近"), ("至少(?=\\d)", "最多"), ("最高(?=\\d)", "最低"), ("突破(?=\\d)", "不足")]
BOUNDS_EN = [(r"\bmore than (?=[\d$€£])", "less than "), (r"\bless than (?=[\d$€£])", "more than "), (r"\bat least (?=[\d$€£])", "at most "),
             (r"\babove (?=[\d$€£])", "below "), (r"\bbelow (?=[\d$€£])", "above ")]


def bound(rng, text, chinese):
    """More than for less than."""
    return replaced_once(rng, text, BOUNDS_ZH if chinese else BOUNDS_EN)


RANK = re.compile(r"第([一二三四五六七八九])(?=[，。、位名；])")
NUMERAL = re.compile(r"(?<![第十百千万亿零一二三四五六七八九“])([二三四五六七八九])(?=[个座家名项所条位人年天次成倍][\u4e00-\u9fff，。、])")


def numeral(rng, text, chinese):
    """A figure or a rank in Chinese numerals."""
    chosen = pick(rng, list(RANK.finditer(text)) + list(NUMERAL.finditer(text))) if chinese else None
    if chosen is None:
        return None
    other = pick(rng, [c for c in "二三四五六七八九" if c != chosen[1]])
    return text[:chosen.start(1)] + other + text[chosen.end(1):]


MONTH_ZH = re.compile(r"(?<![\d—~～-])(1[0-2]|[1-9])月(?=[，。初底末中上下、\u4e00-\u9fff])(?!\d)")
MONTH_EN = re.compile(r"\b(?:in|since|until|of|by) (" + "|".join(figures.MONTHS) + r")\b(?! \d)")


def month(rng, text, chinese):
    chosen = pick(rng, list((MONTH_ZH if chinese else MONTH_EN).finditer(text)))
    if chosen is None:
        return None
    other = str(int(chosen[1]) % 12 + 1) if chinese else figures.MONTHS[(figures.MONTHS.index(chosen[1]) + 1) % 12]
    return text[:chosen.start(1)] + other + text[chosen.end(1):]


YEAR = {True: re.compile(r"(?<!\d)(?:19|20)\d\d(?=年)"), False: re.compile(r"(?<![\d,.$-])\b(?:19|20)\d\d\b(?![,.]?\d|%|-)")}


def other_year_of(rng, text, match):
    return text[:match.start()] + str(int(match[0]) + pick(rng, [-3, -2, -1, 1, 2])) + text[match.end():]


def year(rng, text, chinese):
    chosen = pick(rng, list(YEAR[chinese].finditer(text)))
    return chosen and other_year_of(rng, text, chosen)


DATE_ZH = re.compile(r"(?<!\d)(\d{1,2})月(\d{1,2})日")
DATE_EN = re.compile(r"\b(" + "|".join(figures.MONTHS) + r") (\d{1,2})\b(?!,?\d)|\b(\d{1,2}) (" + "|".join(figures.MONTHS) + r")\b")


def date(rng, text, chinese):
    chosen = pick(rng, list((DATE_ZH if chinese else DATE_EN).finditer(text)))
    if chosen is None:
        return None
    if chinese:
        month, day = int(chosen[1]), int(chosen[2])
        month, day = pick(rng, [(month, day % 28 + 1), (month % 12 + 1, min(day, 28)), (month, (day + 8) % 28 + 1)])
        new = f"{month}月{day}日"
    else:
        month, day = chosen[1] or chosen[4], int(chosen[2] or chosen[3])
        later = figures.MONTHS[(figures.MONTHS.index(month) + 1) % 12]
        month, day = pick(rng, [(month, day % 28 + 1), (later, min(day, 28))])
        new = f"{month} {day}" if chosen[1] else f"{day} {month}"
    return text[:chosen.start()] + new + text[chosen.end():]


def places_of(text, chinese):
    """Known places with the list that each is of: (start, end, list). A place inside a name is none."""
    found = []
    for group in WORDS["places_zh" if chinese else "places_en"]:
        for name in group:
            for match in re.finditer(re.escape(name), text):
                behind, before = text[match.end():], text[:match.start()]
                inside = re.match("|".join(WORDS["inside_zh"]), behind) if chinese else re.match(r"[\w’'-]|(?: [A-Z])", behind)
                if not inside and not (not chinese and re.search(r"(?:[A-Z]\w+ |[\w-])$", before)):
                    found.append((match.start(), match.end(), group))
    return found


def place(rng, text, chinese):
    chosen = pick(rng, places_of(text, chinese))
    if chosen is None:
        return None
    start, end, group = chosen
    other = pick(rng, [name for name in group if name not in text])
    return other and text[:start] + other + text[end:]


SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜谢邹苏潘葛范彭鲁韦马苗方俞任袁柳鲍史唐薛雷贺倪汤罗郝于傅齐康余顾孟黄穆萧尹姚邵汪毛贝成戴宋庞熊纪舒项董梁杜阮蓝季贾江童颜郭梅盛林钟徐邱骆高夏蔡田胡霍虞万柯管卢莫房解应宗丁邓洪包左石崔龚程邢裴陆荣甄曲家封段侯焦牧谷车叶白蒲鄂卓蔺屠乔阴"
NAME_ZH = re.compile(rf"(?:(?<=[，。；：、”\s（])|(?<=^)|(?<=主任)|(?<=书记)|(?<=市长)|(?<=教授)|(?<=院士)|(?<=董事长)|(?<=总经理)|(?<=研究员)|"
                     rf"(?<=院长)|(?<=所长)|(?<=局长)|(?<=部长)|(?<=校长)|(?<=负责人)|(?<=教练)|(?<=医生)|(?<=法官)|(?<=经理)|(?<=博士)|(?<=专家))"
                     rf"([{SURNAMES}][\u4e00-\u9fff]{{1,2}}?)(?=说|表示|介绍|认为|指出|告诉|坦言|透露|提到|解释|回忆|强调)")
NAME_EN = re.compile(r"\b([A-Z][a-z]+) ([A-Z][a-z]{2,})(?= (?:said|says|told|added|warned|argues|argued|explained|wrote|writes|recalled)\b|, (?:a|an|the|who|its|chief|head|director)\b)|"
                     r"(?:(?<=Dr )|(?<=Dr\. )|(?<=Mr )|(?<=Ms )|(?<=Judge )|(?<=Professor ))([A-Z][a-z]{2,})\b")


def name(rng, text, chinese):
    chosen = pick(rng, list((NAME_ZH if chinese else NAME_EN).finditer(text)))
    if chosen is None:
        return None
    if chinese:
        old = chosen[1]
        new = pick(rng, [old[:-1] + pick(rng, [c for c in "伟敏强芳华鸣丽军" if c != old[-1]]),
                         pick(rng, [c for c in "王李张刘陈" if c != old[0]]) + old[1:]])
        return text[:chosen.start(1)] + new + text[chosen.end(1):]
    group = 3 if chosen[3] else 2
    old = chosen[group]
    spelt = old[:-1] + pick(rng, [c for c in "enrsty" if c != old[-1]])
    new = pick(rng, [spelt, pick(rng, [n for n in WORDS["surnames_en"] if n != old])])
    return text[:chosen.start(group)] + new + text[chosen.end(group):]


def replaced_once(rng, text, pairs):
    """One of the pairs (pattern, with) applied at one place, once."""
    quoted = [match.span() for match in re.finditer("“[^”]*”?|《[^》]*》|\"[^\"]*\"", text)]  # other words there are a misquotation
    ways = [(match, new) for pattern, new in pairs for match in re.finditer(pattern, text)
            if not any(start <= match.start() < end for start, end in quoted)]
    way = pick(rng, ways)
    return way and text[:way[0].start()] + way[0].expand(way[1]) + text[way[0].end():]


def negation(rng, text, chinese):
    return replaced_once(rng, text, WORDS["negations_zh" if chinese else "negations_en"])


def direction(rng, text, chinese):
    return replaced_once(rng, text, WORDS["directions_zh" if chinese else "directions_en"])


# What says the same

FULL = {ord("0") + i: chr(0xFF10 + i) for i in range(10)}


def same(_rng, text, _chinese):
    return text


def full_width(_rng, text, chinese):
    if not chinese or not re.search(r"\d", text):
        return None
    return re.sub(r"\d[\d.]*%?", lambda m: m[0].translate(FULL).replace("%", "％"), text)


def spelled_percent(rng, text, chinese):
    chosen = pick(rng, [f for f in figures_of(text, chinese, loose=False) if f.unit.strip() in ("%", "percent", "per cent")])
    if chosen is None:
        return None
    if chinese:
        words = figures.han(chosen.number)
        return words and text[:chosen.start] + "百分之" + words + text[chosen.end:]
    other = pick(rng, [u for u in ("%", " percent", " per cent") if u != chosen.unit])
    return text[:chosen.end - len(chosen.unit)] + other + text[chosen.end:]


def rescaled(rng, text, chinese):
    ways = [(f, way) for f in figures_of(text, chinese) for way in figures.rescaled(f)]
    way = pick(rng, ways)
    return way and way[0].put(text, *way[1])


def thousands(rng, text, chinese):
    chosen = pick(rng, [f for f in figures_of(text, chinese) if f.value >= 1000])
    if chosen is None:
        return None
    bare = chosen.number.replace(",", "")
    return chosen.put(text, bare if "," in chosen.number else figures.grouped(bare))


def rounded(rng, text, chinese):
    chosen = pick(rng, [f for f in figures_of(text, chinese, loose=False) if figures.rounded(f)])
    return chosen and chosen.put(text, figures.rounded(chosen))


def about(rng, text, chinese):
    chosen = pick(rng, [f for f in figures_of(text, chinese, loose=False) if figures.rounded(f)])
    if chosen is None:
        return None
    text = chosen.put(text, figures.rounded(chosen))
    return text[:chosen.start] + ("约" if chinese else "about ") + text[chosen.start:]


def about_another(rng, text, chinese):
    """Another figure, now said to be about right."""
    chosen = pick(rng, [f for f in figures_of(text, chinese, loose=False) if f.decimals == 0 and len(f.number) > 1])
    if chosen is None:
        return None
    chosen.loose = True  # its first digit changes
    text = chosen.put(text, change_digit(rng, chosen))
    return text[:chosen.start] + ("约" if chinese else "about ") + text[chosen.start:]


WORDS_EN = "two three four five six seven eight nine ten eleven twelve".split()
SPELLED_ZH = re.compile(r"(?<![第\d.,，、~～—到至十百千万亿零一二三四五六七八九-])([3-9])(?=[个座家名项所条位]\w)")
SPELLED_EN = re.compile(r"(?<![\w.,$€£-])([2-9]|1[0-2])(?= [a-z]{4,}s\b)(?! (?:years|months|weeks|days|hours|minutes|seconds))")
SPELT_EN = re.compile(r"(?<= )(" + "|".join(WORDS_EN) + r")(?= [a-z]{4,}s\b)(?! (?:years|months|weeks|days|hours|thirds|quarters|fifths|tenths))")


def spelled(rng, text, chinese):
    """A small count in words, or in digits."""
    if chinese:
        chosen = pick(rng, list(SPELLED_ZH.finditer(text)))
        return chosen and text[:chosen.start(1)] + figures.DIGITS_ZH[int(chosen[1])] + text[chosen.end(1):]
    ways = [(m, WORDS_EN[int(m[1]) - 2]) for m in SPELLED_EN.finditer(text)]
    ways += [(m, str(WORDS_EN.index(m[1]) + 2)) for m in SPELT_EN.finditer(text)]
    way = pick(rng, ways)
    return way and text[:way[0].start(1)] + way[1] + text[way[0].end(1):]


FULL_DATE_ZH = re.compile(r"(?<!\d)((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日(?![至到—～-])")


def dated(rng, text, chinese):
    """The same day written otherwise: 2025年03月05日, 5 March for March 5."""
    chosen = pick(rng, list((FULL_DATE_ZH if chinese else DATE_EN).finditer(text)))
    if chosen is None or not chinese and re.match(r",? \d{4}| to|–|-| and", text[chosen.end():]):
        return None
    if chinese:
        new = f"{chosen[1]}年{int(chosen[2]):02}月{int(chosen[3]):02}日"
    else:
        new = f"{chosen[2]} {chosen[1]}" if chosen[1] else f"{chosen[4]} {chosen[3]}"
    return text[:chosen.start()] + new + text[chosen.end():]


def spaced(_rng, text, chinese):
    """Blanks between digits and Chinese characters."""
    if not chinese:
        return None
    turned = re.sub(r"(?<=[\u4e00-\u9fff])(?<![年月日时分])(?=\d)", " ", text)
    turned = re.sub(r"(?<=[\d%])(?=[\u4e00-\u9fff])(?!年|月|日|时|分|号)", " ", turned)
    return turned if turned != text else None


def quoted(_rng, text, chinese):
    """The whole sentence as somebody's words."""
    if re.search("[“”\"《》（(]", text) or text[-1] not in "。.":
        return None
    return "“" + text + "”" if chinese else "\u201c" + text + "\u201d"


def marked_up(rng, text, chinese):
    """Markdown around and in it."""
    if re.search(r"[*_`\[\]<>#|“”]", text):
        return None
    ways = [lambda: "- " + text, lambda: "> " + text, lambda: "**" + text + "**"]
    whole = [f for f in figures_of(text, chinese) if f.unit.strip() in ("%", "percent", "家", "个", "项", "名", "所", "座", "起", "件")]
    if whole:  # **6万**千瓦 is no figure in bold
        chosen = pick(rng, whole)
        ways.append(lambda: text[:chosen.start] + "**" + text[chosen.start:chosen.end] + "**" + text[chosen.end:])
    return pick(rng, ways)()


def other_month(rng, text, chinese):
    """The same formula of another month, with other values: the next issue of a series."""
    chosen = list((MONTH_ZH if chinese else MONTH_EN).finditer(text))
    found = figures_of(text, chinese)
    if len(chosen) != 1 or not found:
        return None
    for figure_ in reversed(found):
        text = figure_.put(text, change_digit(rng, figure_))
    at = list((MONTH_ZH if chinese else MONTH_EN).finditer(text))
    if len(at) != 1:
        return None
    other = str(int(at[0][1]) % 12 + 1) if chinese else figures.MONTHS[(figures.MONTHS.index(at[0][1]) + 1) % 12]
    return text[:at[0].start(1)] + other + text[at[0].end(1):]


def changed_values(rng, text, chinese):
    """One figure or all of them changed."""
    found = figures_of(text, chinese)
    chosen = found if rng.random() < 0.5 else [pick(rng, found)]
    for figure_ in reversed(chosen):
        text = figure_.put(text, change_digit(rng, figure_))
    return text


def other_year(rng, text, chinese):
    years = list(YEAR[chinese].finditer(text))
    if len(years) != 1 or not figures_of(text, chinese):
        return None
    moved = other_year_of(rng, text, years[0])
    return changed_values(rng, moved, chinese)


def other_place(rng, text, chinese):
    if len(places_of(text, chinese)) != 1 or not figures_of(text, chinese):
        return None
    moved = place(rng, text, chinese)
    return moved and changed_values(rng, moved, chinese)


def clauses_of(text, chinese):
    if re.search("[“”《》（）()\"]", text):
        return [text]  # a comma inside brackets or quotes parts no clauses
    return re.split("，" if chinese else r", (?=\D)", text[:-1])


def joined(clauses, end, chinese):
    return ("，" if chinese else ", ").join(clauses) + end


def reordered(rng, text, chinese):
    clauses = clauses_of(text, chinese)
    if len(clauses) < 3:
        return None
    at = rng.randrange(1, len(clauses) - 1)
    if chinese and any(re.match("其中|同比|环比|增长|下降|提高|比|较|分别|占|居|列|位|达|为|其|仅|平均|净", c) for c in clauses[at:at + 2]):
        return None  # 同比增长5% hangs on the words before it
    if not chinese and any(re.match(r"(?:and|but|while|which|who|whose|although|where|or)\b", c) or len(c.split()) < 3
                           for c in clauses[at:at + 2]):
        return None  # "which is €20 less" hangs on the words before it, and so does "July 24"
    clauses[at], clauses[at + 1] = clauses[at + 1], clauses[at]
    return joined(clauses, text[-1], chinese)


def cut(rng, text, chinese):
    clauses = clauses_of(text, chinese)
    if len(clauses) < 2:
        return None
    kept = pick(rng, [clauses[1:], clauses[:-1]])
    shortened = joined(kept, text[-1], chinese)
    return shortened[0].upper() + shortened[1:] if is_long(shortened, chinese) else None


def is_long(text, chinese):
    return len(re.findall(r"[\u4e00-\u9fff]", text)) >= 20 if chinese else len(text.split()) >= 10


def adverb(rng, text, chinese):
    if chinese:
        return pick(rng, WORDS["openers_zh"]) + text if rng.random() < 0.5 else replaced_once(rng, text, WORDS["adverbs_zh"])
    if rng.random() < 0.5 and re.match(r"(?:The|In|A|An|It|They|He|She|We|Its|This|More|Most|By) ", text):
        return pick(rng, WORDS["openers_en"]) + text[0].lower() + text[1:]
    return replaced_once(rng, text, WORDS["adverbs_en"])


QUOTED = re.compile(r"“[^”]*”|《[^》]*》|\"[^\"]*\"")


def reworded(rng, text, chinese):
    """Another word for the same thing; within quotation marks or a title it would be another wording of what is quoted."""
    other = replaced_once(rng, text, WORDS["synonyms_zh" if chinese else "synonyms_en"])
    return other if other is not None and QUOTED.findall(other) == QUOTED.findall(text) else None


def half_width(_rng, text, chinese):
    turned = text.replace("，", ",").replace("：", ":").replace("；", ";").replace("（", "(").replace("）", ")")
    return turned if chinese and turned != text else None


def then(first, second):
    """The one change and the other behind it; the second must leave the first one's mark standing."""
    def both(rng, text, chinese):
        other = first(rng, text, chinese)
        if other is None or other == text:
            return None
        done = second(rng, other, chinese)
        if done is None:
            return None
        # what a cut took away cannot be found: the words that the first change put in must still be there
        mark = inserted(text, other)
        return done if narrow(mark) in narrow(done) and text not in done else None
    return both


def narrow(text):
    """Digits as ASCII prints them."""
    return text.translate({full: digit for digit, full in ((d, ord(f)) for d, f in FULL.items())}).replace("％", "%")


def inserted(old, new):
    """The changed stretch with two characters on either side."""
    front = next((i for i, (a, b) in enumerate(zip(old, new)) if a != b), min(len(old), len(new)))
    back = next((i for i, (a, b) in enumerate(zip(old[::-1], new[::-1])) if a != b), 0)
    return new[max(front - 2, 0):max(len(new) - back + 2, front + 1)]


HARMFUL = {
    "figure": figure, "swapped": swapped, "scale": scale, "year": year, "date": date, "place": place, "name": name,
    "negation": negation, "direction": direction, "point": point, "unit": unit, "bound": bound, "numeral": numeral, "month": month,
    "figure+cut": then(figure, cut), "figure+reworded": then(figure, reworded), "figure+adverb": then(figure, adverb),
    "figure+reordered": then(figure, reordered), "figure+joined": figure, "year+reworded": then(year, reworded),
    "figure+quoted": then(figure, quoted), "figure+marked": then(figure, marked_up), "figure+spaced": then(figure, spaced),
    "figure+wide": then(figure, full_width), "about+other": about_another, "year+adverb": then(year, adverb),
    "place+adverb": then(place, adverb), "scale+reworded": then(scale, reworded),
}
HARMLESS = {
    "same": same, "full-width": full_width, "half-width": half_width, "percent": spelled_percent, "rescaled": rescaled,
    "thousands": thousands, "rounded": rounded, "about": about, "other-year": other_year, "other-place": other_place,
    "reordered": reordered, "adverb": adverb, "reworded": reworded, "cut": cut, "joined": same,
    "spaced": spaced, "quoted": quoted, "marked": marked_up, "other-month": other_month,
    "spelled": spelled, "dated": dated, "spelled+reworded": then(spelled, reworded),
}
