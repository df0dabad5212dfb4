/* html/report.css and html/report.js as bytes, and their SHA-256 in base64, as the page's content security policy names
 * them. Made by cmake/Embed.cmake while building.
 * Leaves using them to report_html.c. */
#ifndef CC_REPORT_HTML_ASSETS_H
#define CC_REPORT_HTML_ASSETS_H

extern const char cc_html_css[]; /* NUL-terminated UTF-8 */
extern const char cc_html_css_hash[];
extern const char cc_html_js[];
extern const char cc_html_js_hash[];

#endif
