/* A table in the order of names.
 * Leaves attributes that hide an element to read_html.c. */
#include "read/html_tags.h"

#include <stdlib.h>

enum { NAME_MAX = 16 };

static const struct cc_html_tag inline_tag = {.name = "", .role = CC_HTML_INLINE};

static const struct cc_html_tag tags[] = {
    {.name = "address", .role = CC_HTML_BLOCK},
    {.name = "article", .role = CC_HTML_BLOCK},
    {.name = "aside", .role = CC_HTML_BLOCK},
    {.name = "audio", .role = CC_HTML_HIDDEN},
    {.name = "blockquote", .role = CC_HTML_QUOTE},
    {.name = "body", .role = CC_HTML_BLOCK},
    {.name = "br", .role = CC_HTML_BREAK},
    {.name = "button", .role = CC_HTML_HIDDEN},
    {.name = "canvas", .role = CC_HTML_HIDDEN},
    {.name = "caption", .role = CC_HTML_BLOCK},
    {.name = "center", .role = CC_HTML_BLOCK},
    {.name = "code", .role = CC_HTML_CODE},
    {.name = "dd", .role = CC_HTML_BLOCK},
    {.name = "details", .role = CC_HTML_BLOCK},
    {.name = "dialog", .role = CC_HTML_BLOCK},
    {.name = "dir", .role = CC_HTML_BLOCK},
    {.name = "div", .role = CC_HTML_BLOCK},
    {.name = "dl", .role = CC_HTML_BLOCK},
    {.name = "dt", .role = CC_HTML_BLOCK},
    {.name = "fieldset", .role = CC_HTML_BLOCK},
    {.name = "figcaption", .role = CC_HTML_BLOCK},
    {.name = "figure", .role = CC_HTML_BLOCK},
    {.name = "footer", .role = CC_HTML_BLOCK},
    {.name = "form", .role = CC_HTML_BLOCK},
    {.name = "h1", .role = CC_HTML_HEADING, .level = 1},
    {.name = "h2", .role = CC_HTML_HEADING, .level = 2},
    {.name = "h3", .role = CC_HTML_HEADING, .level = 3},
    {.name = "h4", .role = CC_HTML_HEADING, .level = 4},
    {.name = "h5", .role = CC_HTML_HEADING, .level = 5},
    {.name = "h6", .role = CC_HTML_HEADING, .level = 6},
    {.name = "header", .role = CC_HTML_BLOCK},
    {.name = "hgroup", .role = CC_HTML_BLOCK},
    {.name = "hr", .role = CC_HTML_BLOCK},
    {.name = "html", .role = CC_HTML_BLOCK},
    {.name = "iframe", .role = CC_HTML_HIDDEN},
    {.name = "kbd", .role = CC_HTML_CODE},
    {.name = "legend", .role = CC_HTML_BLOCK},
    {.name = "li", .role = CC_HTML_BLOCK},
    {.name = "main", .role = CC_HTML_BLOCK},
    {.name = "map", .role = CC_HTML_HIDDEN},
    {.name = "math", .role = CC_HTML_HIDDEN},
    {.name = "menu", .role = CC_HTML_LIST},
    {.name = "menuitem", .role = CC_HTML_BLOCK},
    {.name = "nav", .role = CC_HTML_HIDDEN},
    {.name = "noembed", .role = CC_HTML_HIDDEN},
    {.name = "noscript", .role = CC_HTML_HIDDEN},
    {.name = "object", .role = CC_HTML_HIDDEN},
    {.name = "ol", .role = CC_HTML_LIST},
    {.name = "p", .role = CC_HTML_BLOCK},
    {.name = "pre", .role = CC_HTML_PRE},
    {.name = "rp", .role = CC_HTML_HIDDEN},
    {.name = "rt", .role = CC_HTML_HIDDEN},
    {.name = "samp", .role = CC_HTML_CODE},
    {.name = "script", .role = CC_HTML_HIDDEN},
    {.name = "section", .role = CC_HTML_BLOCK},
    {.name = "select", .role = CC_HTML_HIDDEN},
    {.name = "style", .role = CC_HTML_HIDDEN},
    {.name = "summary", .role = CC_HTML_BLOCK},
    {.name = "sup", .role = CC_HTML_RAISED},
    {.name = "svg", .role = CC_HTML_HIDDEN},
    {.name = "table", .role = CC_HTML_TABLE},
    {.name = "tbody", .role = CC_HTML_BLOCK},
    {.name = "td", .role = CC_HTML_CELL},
    {.name = "template", .role = CC_HTML_HIDDEN},
    {.name = "textarea", .role = CC_HTML_HIDDEN},
    {.name = "tfoot", .role = CC_HTML_BLOCK},
    {.name = "th", .role = CC_HTML_CELL, .level = 1},
    {.name = "thead", .role = CC_HTML_TABLE_HEAD},
    {.name = "title", .role = CC_HTML_HIDDEN},
    {.name = "tr", .role = CC_HTML_ROW},
    {.name = "ul", .role = CC_HTML_LIST},
    {.name = "video", .role = CC_HTML_HIDDEN},
};

static int compare(const void *name, const void *tag)
{
	return strcmp(name, ((const struct cc_html_tag *)tag)->name);
}

const struct cc_html_tag *cc_html_tag_of(struct cc_str name)
{
	char lower[NAME_MAX];
	if (name.len >= sizeof(lower))
		return &inline_tag;
	for (size_t i = 0; i < name.len; i++)
		lower[i] = (char)(name.ptr[i] >= 'A' && name.ptr[i] <= 'Z' ? name.ptr[i] - 'A' + 'a' : name.ptr[i]);
	lower[name.len] = '\0';
	const struct cc_html_tag *found =
	    bsearch(lower, tags, sizeof(tags) / sizeof(tags[0]), sizeof(tags[0]), compare);
	return found != NULL ? found : &inline_tag;
}
