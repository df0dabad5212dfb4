#!/usr/bin/env python3
"""The HTML report as a reader meets it: run.py [--all].

Without a browser: html5lib (a third party's parser, by the HTML standard) finds no mistake in the page, links lead
somewhere, nothing is fetched, no text of an article becomes markup. In Chromium, driven by Selenium: keys, filters,
groups, languages, contrast in both themes, a phone, paper, no script. --all adds a report of 10 000 findings.
"""
import base64
import contextlib
import json
import os
import pathlib
import re
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
sys.path.append("/usr/lib/python3/dist-packages")  # where Debian puts what a python of one's own does not see
from suite import ROOT, Skip, finish, program, run  # noqa: E402

PROGRAM = program("asan")
HOSTILE = ('"><img src=x onerror="window.pwned=1">', "</script><script>window.pwned=1</script>", "<!--", "]]>",
           "javascript:window.pwned=1", "' onfocus='window.pwned=1", "</style><style>body{display:none}</style>")
PLACES = ("北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 "
          "重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆").split()
METRICS = {"研发经费投入强度": "%", "基础研究经费占比": "%", "常住人口城镇化率": "%", "人均预期寿命": "岁", "森林覆盖率": "%",
           "城镇调查失业率": "%", "居民人均可支配收入": "元", "高等教育毛入学率": "%", "技术合同成交额": "亿元"}


def two_articles(folder, years):
    """Two articles a year that give every figure differently: a finding for each place, metric and year."""
    for year in years:
        for side in (0, 1):
            lines = [f"# {year}年各地{'公报' if side == 0 else '综述'}", ""]
            for row, place in enumerate(PLACES):
                base = 2 + row * 7 % 11 / 10 + 0.31 * side
                lines += ["".join(f"{year}年，{place}{metric}为{base + 3 * at:.2f}{unit}。"
                                  for at, (metric, unit) in enumerate(METRICS.items())), ""]
            (folder / f"{year}-{'ab'[side]}.md").write_text("\n".join(lines), encoding="utf-8")


def hostile_articles(folder):
    """Markup where a text, a title, a path or a source can have it, beside figures that disagree."""
    for at, words in enumerate(HOSTILE):
        for side in (0, 1):
            name = re.sub(r"/", "∕", f"{words}-{side}.txt")
            text = f"{words}\n\n据{words}，2024年，{PLACES[at]}{words}研发经费投入强度为{2.1 + side}%{words}。\n"
            (folder / name).write_text(text, encoding="utf-8")


@contextlib.contextmanager
def report(make=None, *arguments):
    """A report of the sample articles, or of those that `make` writes into a folder. Yields its path."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        documents = ["corpus"]
        if make:
            (folder / "in").mkdir()
            make(folder / "in")
            documents = [str(folder / "in")]
        page = folder / "report.html"
        done = run([PROGRAM, "check", "--output", f"html={page}", *arguments, *documents], cwd=ROOT, timeout=300,
                   env=dict(os.environ, CLAIMCHECK_RULES=str(ROOT / "rules")))
        if done.returncode not in (0, 1):
            raise RuntimeError(done.stderr.decode(errors="replace"))
        yield page


# ---- the page as a file ------------------------------------------------------------------------------------------


def parse(page):
    try:
        import html5lib
    except ImportError:
        raise Skip("no python3-html5lib: apt-get install python3-html5lib") from None
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    tree = parser.parse(page.read_text(encoding="utf-8"))
    return tree, [f"{place}: {code} {data}" for place, code, data in parser.errors]


def is_well_formed(make):
    with report(make) as page:
        _, errors = parse(page)
        return f"{len(errors)} mistakes, the first: {errors[0]}" if errors else None


def links_lead_somewhere(make):
    with report(make) as page:
        tree, _ = parse(page)
        ids = [e.get("id") for e in tree.iter() if e.get("id")]
        if len(ids) != len(set(ids)):
            return f"an id twice: {next(i for i in ids if ids.count(i) > 1)}"
        for element in tree.iter("a"):
            if not element.get("href", "").startswith("#") or element.get("href")[1:] not in ids:
                return f"a link to {element.get('href')}"
        for element in tree.iter():
            for name in ("aria-labelledby", "for"):
                if element.get(name) and element.get(name) not in ids:
                    return f"{name} {element.get(name)}"
    return None


def fetches_nothing(make):
    with report(make) as page:
        tree, _ = parse(page)
        for element in tree.iter():
            if element.tag in ("img", "link", "iframe", "object", "embed", "base", "form") and element.get("action"):
                return f"an element {element.tag}"
            for name in element.attrib:
                if name in ("src", "srcset", "style", "action", "data", "poster") or name.startswith("on"):
                    return f"{element.tag} with {name}"
        counts = {name: sum(1 for _ in tree.iter(name)) for name in ("script", "style", "img")}
        return None if counts == {"script": 1, "style": 1, "img": 0} else f"elements {counts}"


def same_bytes():
    pages = []
    for threads in ("1", "4"):
        with report(None, "--threads", threads) as page:
            pages.append(page.read_bytes())
    return None if pages[0] == pages[1] else "one thread and four write different pages"


# ---- the page in a browser ---------------------------------------------------------------------------------------


@contextlib.contextmanager
def browser(page, width=1280, height=1000, script=True, media=()):
    try:
        from selenium import webdriver
        from selenium.common.exceptions import WebDriverException
    except ImportError:
        raise Skip("no python3-selenium: apt-get install python3-selenium chromium-driver") from None
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    if not pathlib.Path("/usr/bin/chromedriver").exists():
        raise Skip("no chromium-driver: apt-get install chromium chromium-driver")
    try:
        driver = webdriver.Chrome(service=webdriver.chrome.service.Service("/usr/bin/chromedriver"), options=options)
    except WebDriverException as problem:
        raise Skip(f"chromium does not start: {problem.msg.splitlines()[0]}") from None
    try:
        driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500})
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
            "features": [{"name": name, "value": value} for name, value in media]})
        if not script:
            driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        driver.get(page.as_uri())
        yield driver
    finally:
        driver.quit()


def press(driver, *keys):
    for key in keys:
        driver.execute_script("document.activeElement.dispatchEvent("
                              "new KeyboardEvent('keydown', {key: arguments[0], bubbles: true, cancelable: true}))", key)


def ask(driver, expression):
    return driver.execute_script(f"return {expression}")


def choose(driver, control, value):
    driver.execute_script("const s = document.getElementById(arguments[0]); s.value = arguments[1];"
                          "s.dispatchEvent(new Event('change', {bubbles: true}))", control, value)


SHOWN = "Array.from(document.querySelectorAll('.finding')).filter((card) => card.checkVisibility()).length"
FOCUS = "document.activeElement.id"
VIEW = "document.body.dataset.view"


def expect(driver, rows):
    """Rows of (name, what to do, expression, expected). @return the first that is otherwise."""
    for name, action, expression, expected in rows:
        if action:
            action()
        deadline = time.monotonic() + 5
        while ask(driver, expression) != expected and time.monotonic() < deadline:
            time.sleep(0.05)
        if ask(driver, expression) != expected:
            return f"{name}: {ask(driver, expression)!r} for {expected!r}"
    return None


def is_quiet(language, make):
    """No message of the console, and nothing asked for but the file itself."""
    with report(make, "--language", language) as page, browser(page) as driver:
        press(driver, "j", "l", "t", "2", "3", "1")
        messages = [entry["message"] for entry in driver.get_log("browser")]
        asked = [json.loads(entry["message"])["message"] for entry in driver.get_log("performance")]
        urls = {m["params"]["request"]["url"] for m in asked if m["method"] == "Network.requestWillBeSent"}
        strange = [url for url in urls if url.startswith(("http", "file")) and not url.startswith(page.as_uri())]
        if ask(driver, "window.pwned") is not None:
            return "an article's text was run"
        return (messages or strange or [None])[0]


def keys_work():
    with report() as page, browser(page) as driver:
        place = ask(driver, "document.querySelector('#f2 a.place').hash.slice(1)")
        return expect(driver, [
            ("j", lambda: press(driver, "j"), FOCUS, "f1"),
            ("j again", lambda: press(driver, "j"), FOCUS, "f2"),
            ("k", lambda: press(driver, "k"), FOCUS, "f1"),
            ("k at the first", lambda: press(driver, "k"), FOCUS, "f1"),
            ("o", lambda: press(driver, "j", "o"), "location.hash.slice(1)", place),
            ("the text is shown", None, VIEW, "documents"),
            ("the place is in sight", None,
             f"document.getElementById('{place}').getBoundingClientRect().top < innerHeight", True),
            ("2", lambda: press(driver, "2"), VIEW, "metrics"),
            ("all metrics", None, "document.querySelectorAll('.metric').length > 1", True),
            ("one metric", lambda: driver.execute_script("document.querySelector('.index a').click()"),
             "Array.from(document.querySelectorAll('.metric')).filter((one) => one.checkVisibility()).length", 1),
            ("all again", lambda: press(driver, "2"),
             "document.querySelectorAll('.metric').length === "
             "Array.from(document.querySelectorAll('.metric')).filter((one) => one.checkVisibility()).length", True),
            ("1", lambda: press(driver, "1"), VIEW, "findings"),
            ("/", lambda: press(driver, "3", "/"), FOCUS, "query"),
            ("a letter in the field is no command", lambda: press(driver, "2"), VIEW, "findings"),
            ("Esc", lambda: press(driver, "Escape"), FOCUS, ""),
            ("?", lambda: press(driver, "?"), "document.getElementById('keys').open", True),
            ("keys rest under the list", lambda: press(driver, "2"), VIEW, "findings"),
            ("closed", lambda: driver.execute_script("document.getElementById('keys').close()"),
             "document.getElementById('keys').open", False),
            ("l", lambda: press(driver, "l"), "[document.documentElement.lang, document.querySelector('h2').textContent]",
             ["zh-CN", "概览"]),
            ("findings follow", None, "/[\u4e00-\u9fff]/.test(document.querySelector('.reasons li').textContent)", True),
            ("no finding stays in one language",
             None, "document.querySelectorAll('.finding h4:not([data-zh]), .reasons li:not([data-zh])').length", 0),
            ("l back", lambda: press(driver, "l"), "document.querySelector('h2').textContent", "Summary"),
            ("t", lambda: press(driver, "t"), "document.documentElement.dataset.theme", "dark"),
            ("t back", lambda: press(driver, "t"), "document.documentElement.dataset.theme", "light"),
        ])


def filters_work():
    with report() as page, browser(page) as driver:
        total = ask(driver, "document.querySelectorAll('.finding').length")
        check = ask(driver, "document.querySelector('.finding').dataset.check")
        of_check = ask(driver, f"document.querySelectorAll('.finding[data-check=\"{check}\"]').length")
        errors = ask(driver, "document.querySelectorAll('.finding.error').length")
        reset = lambda: driver.execute_script("document.getElementById('all').click()")  # noqa: E731
        groups = "Array.from(document.querySelectorAll('.group')).filter((one) => one.checkVisibility()).length"
        checks = ask(driver, "new Set(Array.from(document.querySelectorAll('.finding'), (c) => c.dataset.check)).size")
        documents = ask(driver, "new Set(Array.from(document.querySelectorAll('.finding'), (c) => c.dataset.document)).size")
        return expect(driver, [
            ("all", None, SHOWN, total),
            ("one check", lambda: choose(driver, "by-check", check), SHOWN, of_check),
            ("told", None, "document.getElementById('shown').textContent", f"{of_check} of {total} shown"),
            ("all again", reset, SHOWN, total),
            ("errors", lambda: driver.execute_script(
                "for (const box of document.querySelectorAll('[name=severity]')) if (box.value !== 'error') box.click()"),
             SHOWN, errors),
            ("a finding that is filtered out is shown when led to", lambda: driver.execute_script(
                "location.hash = document.querySelector('.finding:not(.error)').id"), SHOWN, total),
            ("by check", lambda: choose(driver, "by-group", "check"), groups, checks),
            ("j goes in the order of the page", lambda: (driver.execute_script("document.activeElement.blur(); scrollTo(0, 0)"),
                                                         press(driver, "j")), FOCUS,
             ask(driver, "document.querySelector('.finding').id")),
            ("by document", lambda: choose(driver, "by-group", "document"), groups, documents),
            ("search", lambda: driver.execute_script(
                "const q = document.getElementById('query'); q.value = 'no such words'; q.dispatchEvent(new Event('input'))"),
             SHOWN, 0),
            ("that says so", None, "document.getElementById('none').hidden", False),
        ])


CONTRAST = r"""
const parse = (color) => { const p = color.match(/[\d.]+/g).map(Number); return p.length < 4 ? [...p, 1] : p; };
const light = (c) => { const [r, g, b] = c.slice(0, 3).map((v) => { v /= 255;
  return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; }); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
const ground = (e) => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor);
  if (c[3] === 1) return c; } return [255, 255, 255, 1]; };
const worst = {ratio: 99, words: ""};
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const e = walker.currentNode.parentElement;
  if (!walker.currentNode.data.trim() || e.closest("script, style, title")) continue;
  const style = getComputedStyle(e);
  const ink = parse(e.namespaceURI.endsWith("svg") ? style.fill : style.color);
  const [a, b] = [light(ink), light(ground(e))];
  const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  if (ratio < worst.ratio) Object.assign(worst, {ratio, words: walker.currentNode.data.trim().slice(0, 40)});
}
return worst;
"""


def contrast(theme):
    with report() as page, browser(page, media=[("prefers-color-scheme", theme)]) as driver:
        worst = driver.execute_script(CONTRAST)
        return None if worst["ratio"] >= 4.5 else f"{worst['ratio']:.2f} at {worst['words']!r}"


def names_and_headings():
    """What can be reached by keys has a name; no level of headings is left out; one main, one h1."""
    with report() as page, browser(page) as driver:
        return expect(driver, [
            ("controls without a name", None, "Array.from(document.querySelectorAll('a, button, input, select'))"
             ".filter((e) => !(e.textContent.trim() || e.getAttribute('aria-label') || (e.labels && e.labels.length)))"
             ".length", 0),
            ("headings that skip a level", None, "Array.from(document.querySelectorAll('h1,h2,h3,h4,h5,h6'), "
             "(h) => +h.tagName[1]).filter((level, at, levels) => at > 0 && level > levels[at - 1] + 1).length", 0),
            ("h1 and main", None, "[document.querySelectorAll('h1').length, document.querySelectorAll('main').length]",
             [1, 1]),
            ("regions that scroll can be reached", None, "Array.from(document.querySelectorAll('.scroll'))"
             ".filter((e) => e.tabIndex !== 0).length", 0),
        ])


def fits_a_phone():
    with report() as page, browser(page, width=360, height=740) as driver:
        wide = "document.documentElement.scrollWidth > innerWidth"
        return expect(driver, [("findings", None, wide, False), ("metrics", lambda: press(driver, "2"), wide, False),
                               ("documents", lambda: press(driver, "3"), wide, False)])


def prints():
    with report() as page, browser(page) as driver:
        paper = base64.b64decode(driver.execute_cdp_cmd("Page.printToPDF", {"paperWidth": 8.27, "paperHeight": 11.69})["data"])
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
        problem = expect(driver, [
            ("controls", None, "document.getElementById('controls').checkVisibility()", False),
            ("findings", None, SHOWN, ask(driver, "document.querySelectorAll('.finding').length"))])
        return problem or (None if paper.startswith(b"%PDF") and paper.count(b"/Type /Page\n") > 5 else "few pages")


def reads_without_script():
    with report() as page:
        pages = {}
        for script in (True, False):
            with browser(page, script=script) as driver:
                driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
                pages[script] = ask(driver, f"[{SHOWN}, document.querySelector('#metrics').checkVisibility(), "
                                            "document.querySelector('#documents').checkVisibility(), "
                                            "document.querySelector('#controls').checkVisibility()]")
        if pages[True][1:] != [False, False, True] or pages[False] != [pages[True][0], True, True, False]:
            return f"with its script {pages[True]}, without {pages[False]}"
        return None


def many_findings():
    """10 000 findings: what a reader waits for, in seconds."""
    limits = {"j": 1, "search": 5, "group": 5, "language": 5}  # on two busy processors; a third of it when idle
    actions = {
        "j": "document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'j', bubbles: true}))",
        "search": "document.getElementById('query').value = '黑龙江'; document.getElementById('by-check')"
                  ".dispatchEvent(new Event('change', {bubbles: true}))",
        "group": "document.getElementById('by-group').value = 'rule'; document.getElementById('by-group')"
                 ".dispatchEvent(new Event('change', {bubbles: true}))",
        "language": "document.getElementById('language').click()"}
    with report(lambda folder: two_articles(folder, range(1988, 2025))) as page:
        started = time.monotonic()
        with browser(page) as driver:
            driver.set_script_timeout(60)
            print(f"opened {page.stat().st_size >> 20} MB in {time.monotonic() - started:.1f} s", flush=True)
            count = ask(driver, "document.querySelectorAll('.finding').length")
            if count < 10000:
                return f"{count} findings"
            for name, action in actions.items():
                took = driver.execute_async_script(
                    "const done = arguments[0], from = performance.now();" + action +
                    ";requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - from)))") / 1000
                print(f"{name}: {took:.2f} s", flush=True)
                if took > limits[name]:
                    return f"{name} takes {took:.1f} s, {limits[name]} at the most"
    return None


def main():
    sources = {"sample articles": None, "hostile articles": hostile_articles}
    cases = []
    for name, make in sources.items():
        cases += [(f"{name}: is HTML", lambda make=make: is_well_formed(make)),
                  (f"{name}: links", lambda make=make: links_lead_somewhere(make)),
                  (f"{name}: fetches nothing", lambda make=make: fetches_nothing(make)),
                  (f"{name}: quiet in Chinese", lambda make=make: is_quiet("zh-CN", make)),
                  (f"{name}: quiet in English", lambda make=make: is_quiet("en", make))]
    cases += [(f.__name__.replace("_", " "), f) for f in (
        same_bytes, keys_work, filters_work, names_and_headings, fits_a_phone, prints, reads_without_script)]
    cases += [(f"contrast, {theme}", lambda theme=theme: contrast(theme)) for theme in ("light", "dark")]
    if "--all" in sys.argv:
        cases.append(("10 000 findings", many_findings))
    finish("browser", cases, workers=1)


if __name__ == "__main__":
    main()
