"""Figures in a sentence as a reader marks them, found without claimcheck's help, and other ways to print them."""
import re
from decimal import ROUND_HALF_UP, Decimal

NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
SCALE_ZH = {"万亿": 12, "亿": 8, "万": 4}
SCALE_EN = {"trillion": 12, "billion": 9, "million": 6}
ZH = re.compile(rf"(?<![A-Za-z0-9.,/:：第+\-—–~～至到-])(?P<number>{NUMBER})(?P<scale>万亿|亿|万)?"
                r"(?P<unit>%|个百分点|[^\W\d_a-zA-Z年月日号时点分届期级岁线路度])?(?![\dA-Za-z:：/.\-—–~～])")
EN = re.compile(rf"(?<![\w.,/:+\-—–~])(?P<sign>[$€£])?(?P<number>{NUMBER})(?P<scale> (?:trillion|billion|million)\b)?"
                r"(?P<unit>%| percent\b| per cent\b)?(?![\w:/–—-])(?!\.\d)")
LOOSE_BEFORE = re.compile(r"(?:约|近|超|超过|过|逾|达到?近|突破|不足|不到|至少|最多|低于|高于|大约|将近|接近|"
                          r"about|around|some|nearly|almost|over|under|than|least|most|up to|below|above|roughly|"
                          r"approximately|exceeding|exceeded|exceed|to|between|and)\s?[$€£]?$", re.I)
LOOSE_BEHIND = re.compile(r"^(?:多|余|以上|以下|左右|上下|以内|来|几|倍以上| or (?:more|less)|-odd|\+)")


class Figure:
    """One figure: where it stands, its number as printed, its scale word and unit."""

    def __init__(self, match, text, chinese):
        self.start, self.end = match.span()
        self.number = match["number"]
        self.scale = (match["scale"] or "").strip()
        self.unit = match["unit"] or ""
        self.chinese = chinese
        if chinese and self.unit not in ("%", "个百分点"):
            self.end -= len(self.unit)
        self.number_at = match.start("number")
        before, behind = text[:match.start()], text[match.end("scale") if self.scale else match.end("number"):]
        self.loose = bool(LOOSE_BEFORE.search(before) or LOOSE_BEHIND.match(behind)
                          or LOOSE_BEHIND.match(text[self.end:]))

    @property
    def value(self):
        return Decimal(self.number.replace(",", ""))

    @property
    def decimals(self):
        return len(self.number.partition(".")[2])

    def put(self, text, number=None, scale=None):
        """The text with this figure's number and scale word printed otherwise."""
        number = self.number if number is None else number
        scale = self.scale if scale is None else scale
        gap = " " if scale and not self.chinese else ""
        old_end = self.number_at + len(self.number)
        if self.scale:
            old_end += len(self.scale) + (0 if self.chinese else 1)
        return text[:self.number_at] + number + gap + scale + text[old_end:]


def is_year(match, text, chinese):
    bare = re.fullmatch(r"(?:1[5-9]|20)\d\d", match["number"]) and not match["scale"]
    if chinese:
        return bool(bare and (text[match.end("number"):].startswith("年") or not match["unit"]))
    return bool(bare and not match["unit"] and not match["sign"])


MONTHS = "January February March April May June July August September October November December".split()
DATED = re.compile(r"(?:" + "|".join(MONTHS) + r"|No\.|Article|Section|Chapter|page|Page) ?$")
DAY_BEHIND = re.compile(r" (?:" + "|".join(MONTHS) + r")\b| (?:a\.m|p\.m)")


def find(text, chinese):
    """The figures of a sentence: amounts, counts and shares; no dates, numbers of things or codes."""
    figures = []
    for match in (ZH if chinese else EN).finditer(text):
        behind = text[match.end("scale") if match["scale"] else match.end("number"):]
        if is_year(match, text, chinese) or chinese and re.match(r"[年月日号时点分届期级岁线路度]", behind):
            continue
        if not chinese and (DATED.search(text[:match.start()]) or DAY_BEHIND.match(behind)):
            continue
        figures.append(Figure(match, text, chinese))
    return figures


def plain(value):
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def grouped(number):
    whole, point, part = number.partition(".")
    return f"{int(whole):,}{point}{part}"


def rescaled(figure):
    """The same amount with another scale word: 3.63万亿 -> 36300亿. All ways that need no rounding."""
    scales = dict(SCALE_ZH if figure.chinese else SCALE_EN, **{"": 0})
    amount = figure.value.scaleb(scales[figure.scale])
    ways = []
    for scale, power in scales.items():
        value = amount.scaleb(-power)
        # 0.0363万亿 and 36300000000 are not how anybody prints a figure
        if scale != figure.scale and Decimal("0.1") <= value < 10 ** 7 and (scale or value == int(value)):
            number = plain(value)
            if len(number.replace(".", "")) <= 8:
                ways.append((number if figure.chinese else grouped(number), scale))
    return ways


def rounded(figure):
    """One decimal less; None where there is none to drop or nothing would be left."""
    if figure.decimals == 0:
        return None
    step = Decimal(1).scaleb(-(figure.decimals - 1))
    value = figure.value.quantize(step, ROUND_HALF_UP)
    return format(value, "f") if value != 0 else None


DIGITS_ZH = "零一二三四五六七八九"


def han_whole(number):
    """1..9999 as it is read aloud."""
    units = ["", "十", "百", "千"]
    words, gap = "", False
    digits = str(number)
    for i, digit in enumerate(digits):
        power = len(digits) - 1 - i
        if digit == "0":
            gap = bool(words)
            continue
        words += ("零" if gap else "") + DIGITS_ZH[int(digit)] + units[power]
        gap = False
    return words[1:] if words.startswith("一十") else words


def han(number):
    """A printed number in Han numerals: 6.88 -> 六点八八. None above 9999."""
    whole, _, part = number.replace(",", "").partition(".")
    if int(whole) > 9999:
        return None
    words = han_whole(int(whole)) if int(whole) else "零"
    return words + ("点" + "".join(DIGITS_ZH[int(d)] for d in part) if part else "")
