/* What a reader does with the report: choose a part, group, filter, search, go on by keys, change language and light.
 * Leaves all text to the page: it is readable without this file. Nothing is fetched, and no text becomes markup. */
"use strict";
(() => {
  const root = document.documentElement;
  const $ = (id) => document.getElementById(id);
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const views = ["findings", "metrics", "documents"];
  const controls = $("controls");
  const cards = all(".finding");
  const severities = ["error", "warning", "info"];
  let language = root.lang === "zh-CN" ? "zh" : "en";
  let shown = cards;

  /* What was chosen is kept where the browser allows it; a page opened from a disk may not be allowed. */
  const remembered = (key) => {
    try { return localStorage.getItem("claimcheck-" + key); } catch { return null; }
  };
  const remember = (key, value) => {
    try { localStorage.setItem("claimcheck-" + key, value); } catch { /* not kept */ }
  };

  /* ---- parts ---- */
  const showView = (name) => {
    document.body.dataset.view = name;
    for (const view of views) $(view).classList.toggle("current", view === name);
    for (const link of all("#views a")) {
      if (link.hash === "#" + name) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
  };

  /* A link to a metric leads to a page of it alone; the name of the part, to all of them. */
  const showMetric = (target) => {
    const section = target && target.closest(".metric");
    $("metrics").classList.toggle("one", Boolean(section));
    for (const current of all(".metric.current")) current.classList.remove("current");
    if (section) section.classList.add("current");
  };

  /* Content that was not laid out yet moves what is below it: look once more when it has been. */
  const bringUp = (element) => {
    element.scrollIntoView({ block: "start" });
    requestAnimationFrame(() => requestAnimationFrame(() => element.scrollIntoView({ block: "start" })));
  };

  const followHash = () => {
    const target = $(decodeURIComponent(location.hash.slice(1)));
    const view = target && target.closest(".view");
    showView(view ? view.id : "findings");
    showMetric(target);
    if (!target || target === view) {
      if (target) scrollTo(0, 0);
      return;
    }
    if (target.classList.contains("finding")) {
      if (target.hidden) resetControls();
      target.focus({ preventScroll: true });
    }
    bringUp(target);
  };

  /* ---- grouping and filtering ---- */
  const optionWords = (select, value) => {
    const option = Array.from($(select).options).find((one) => one.value === value);
    if (!value) return { en: "other", zh: "其他" };
    return option ? { en: option.dataset.en || value, zh: option.dataset.zh || value } : { en: value, zh: value };
  };
  const severityWords = {
    error: { en: "errors", zh: "错误" }, warning: { en: "warnings", zh: "警告" }, info: { en: "notes", zh: "提示" },
  };
  const titleOf = {
    check: (key) => optionWords("by-check", key),
    rule: (key) => optionWords("by-rule", key),
    severity: (key) => severityWords[key],
  };

  const makeGroup = (kind, key) => {
    const section = document.createElement("section");
    const title = document.createElement("h3");
    const words = document.createElement("span");
    const count = document.createElement("span");
    section.className = "group";
    words.dataset.en = titleOf[kind](key).en;
    words.dataset.zh = titleOf[kind](key).zh;
    words.textContent = words.dataset[language];
    count.className = "count";
    title.append(words, " ", count);
    section.append(title);
    return section;
  };

  const asPrinted = Array.from($("groups").children, (section) => [section, section.querySelectorAll(".finding")]);
  const group = (kind) => {
    if (kind === "document") {
      for (const [section, own] of asPrinted) section.append(...own);
      $("groups").replaceChildren(...asPrinted.map(([section]) => section));
      return;
    }
    const groups = new Map();
    if (kind === "severity") for (const key of severities) groups.set(key, makeGroup(kind, key));
    for (const card of cards) {
      const key = card.dataset[kind];
      if (!groups.has(key)) groups.set(key, makeGroup(kind, key));
      groups.get(key).append(card);
    }
    $("groups").replaceChildren(...groups.values());
  };

  const texts = new Map(); /* lower-case text of a card, made when it is first searched */
  const textOf = (card) => {
    if (!texts.has(card)) texts.set(card, card.textContent.toLowerCase());
    return texts.get(card);
  };

  const filter = () => {
    const words = $("query").value.toLowerCase().split(/\s+/).filter(Boolean);
    const check = $("by-check").value, rule = $("by-rule").value, at = $("by-document").value;
    const wanted = new Set(all("[name=severity]:checked").map((box) => box.value));
    shown = [];
    for (const card of cards) {
      const data = card.dataset;
      const fits = wanted.has(data.severity) && (!check || data.check === check) && (!rule || data.rule === rule) &&
        (!at || data.document === at) && words.every((word) => textOf(card).includes(word));
      card.hidden = !fits;
      if (fits) shown.push(card);
    }
    for (const section of $("groups").children) {
      const count = Array.from(section.children).filter((one) => one.matches(".finding:not([hidden])")).length;
      section.hidden = count === 0;
      section.querySelector("h3 .count").textContent = count;
    }
    /* In the order of the page, which is that of the groups. */
    if ($("by-group").value !== "document") shown = all(".finding:not([hidden])");
    $("none").hidden = shown.length > 0;
    tellCount();
  };

  const tellCount = () => {
    const [few, total] = [shown.length, cards.length];
    $("shown").textContent = language === "zh" ? `显示 ${few} / ${total} 条` : `${few} of ${total} shown`;
  };

  const resetControls = () => {
    const kind = $("by-group").value;
    controls.reset();
    $("by-group").value = kind; /* how it is sorted hides nothing */
    filter();
  };

  /* ---- language and light ---- */
  const nameLanguage = () => {
    $("language").textContent = language === "zh" ? "English" : "中文";
    $("language").lang = language === "zh" ? "en" : "zh-CN";
  };
  const speak = (wanted) => {
    if (wanted === language) return;
    language = wanted;
    root.lang = wanted === "zh" ? "zh-CN" : "en";
    const label = wanted === "zh" ? "labelZh" : "labelEn";
    for (const element of all("[data-en]")) element.textContent = element.dataset[wanted];
    for (const element of all("[data-label-en]")) element.setAttribute("aria-label", element.dataset[label]);
    const tip = wanted === "zh" ? "titleZh" : "titleEn";
    for (const element of all("[data-title-en]")) element.title = element.dataset[tip];
    nameLanguage();
    nameTheme();
    if (controls) tellCount();
  };
  const isDark = () => root.dataset.theme
    ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  const nameTheme = () => {
    const words = $("theme").firstElementChild;
    words.dataset.en = isDark() ? "light" : "dark";
    words.dataset.zh = isDark() ? "浅色" : "深色";
    words.textContent = words.dataset[language];
  };
  const changeLanguage = () => {
    speak(language === "zh" ? "en" : "zh");
    remember("language", language);
  };
  const changeTheme = () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    remember("theme", root.dataset.theme);
    nameTheme();
  };

  /* ---- keys ---- */
  const currentCard = () => document.activeElement && document.activeElement.closest(".finding");
  const nextFrom = (step) => {
    const at = shown.indexOf(currentCard());
    if (at >= 0) return shown[at + step];
    const inSight = shown.findIndex((card) => card.getBoundingClientRect().bottom > 80);
    return shown[step > 0 ? Math.max(inSight, 0) : inSight - 1];
  };
  const step = (by) => {
    showView("findings");
    const card = nextFrom(by);
    if (!card) return;
    card.focus({ preventScroll: true });
    bringUp(card);
  };
  const openPlace = () => {
    const card = currentCard();
    const place = card && card.querySelector("a.place");
    if (place) place.click();
  };
  const search = () => {
    if (!controls) return;
    showView("findings");
    $("query").focus();
    $("query").select();
  };
  const leave = () => {
    if (document.activeElement !== $("query")) return;
    $("query").value = "";
    filter();
    $("query").blur();
  };
  const go = (view) => () => { location.hash = view; };
  const keys = {
    j: () => step(1), k: () => step(-1), "/": search, o: openPlace, l: changeLanguage, t: changeTheme,
    "?": () => $("keys").showModal(), 1: go("findings"), 2: go("metrics"), 3: go("documents"),
  };
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || $("keys").open) return;
    if (event.key === "Escape") leave();
    if (event.target.closest("input, select, textarea") || !Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    keys[event.key]();
  });

  /* ---- start ---- */
  const delayed = (action, wait) => {
    let timer = 0;
    return () => { clearTimeout(timer); timer = setTimeout(action, wait); };
  };
  const startControls = () => {
    controls.hidden = false;
    controls.addEventListener("submit", (event) => event.preventDefault());
    $("all").addEventListener("click", resetControls);
    controls.addEventListener("change", (event) => {
      if (event.target.id === "by-group") group(event.target.value);
      filter();
    });
    $("query").addEventListener("input", delayed(filter, 150));
    for (const link of all("[data-control]")) {
      link.addEventListener("click", () => {
        resetControls();
        $(link.dataset.control).value = link.dataset.value;
        filter();
      });
    }
    tellCount();
  };

  root.classList.add("js");
  $("tools").hidden = false;
  $("language").addEventListener("click", changeLanguage);
  $("theme").addEventListener("click", changeTheme);
  $("help").addEventListener("click", () => $("keys").showModal());
  if (remembered("theme")) root.dataset.theme = remembered("theme") === "dark" ? "dark" : "light";
  if (controls) startControls();
  if (["en", "zh"].includes(remembered("language"))) speak(remembered("language"));
  nameLanguage();
  nameTheme();
  addEventListener("hashchange", followHash);
  followHash();
})();
