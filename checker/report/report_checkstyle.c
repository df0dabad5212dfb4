/* Checkstyle's XML, which many review tools read: findings by file.
 * Leaves evidence to evidence.c. */
#include "report/evidence.h"
#include "report/file_path.h"
#include "report/xml.h"

static enum cc_status begin(struct cc_pen *pen)
{
	cc_buf_adds(pen->out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"8.0\">\n");
	return CC_OK;
}

static const struct cc_article *article_of(const struct cc_finding *finding)
{
	return finding->locations[0].article;
}

static bool is_first_of_file(const struct cc_report *report, const struct cc_finding *finding)
{
	return finding == report->findings || article_of(finding) != article_of(finding - 1);
}

static bool is_last_of_file(const struct cc_report *report, const struct cc_finding *finding)
{
	return finding + 1 == report->findings + report->finding_count ||
	       article_of(finding) != article_of(finding + 1);
}

static enum cc_status add_error(struct cc_pen *pen, const struct cc_finding *finding)
{
	struct cc_spot spot;
	struct cc_str words;
	enum cc_status status = cc_evidence_write_at(&spot, &words, pen, finding);
	if (status != CC_OK)
		return status;
	cc_buf_adds(pen->out, "    <error");
	cc_xml_attribute_unsigned(pen->out, "line", spot.line);
	cc_xml_attribute_unsigned(pen->out, "column", spot.column);
	cc_xml_attribute(pen->out, "severity", cc_str_from(cc_severity_word(finding->severity)));
	cc_xml_attribute(pen->out, "message", words);
	cc_buf_addf(pen->out, " source=\"claimcheck.%s\"/>\n", finding->check);
	return CC_OK;
}

/* Findings are sorted by their first place, so those of one file stand together. */
static enum cc_status write_finding(struct cc_pen *pen, const struct cc_finding *finding)
{
	if (is_first_of_file(pen->report, finding)) {
		cc_buf_adds(pen->out, "  <file");
		cc_xml_attribute(pen->out, "name", cc_file_path(article_of(finding)->document.path));
		cc_buf_adds(pen->out, ">\n");
	}
	enum cc_status status = add_error(pen, finding);
	if (is_last_of_file(pen->report, finding))
		cc_buf_adds(pen->out, "  </file>\n");
	return status;
}

static enum cc_status end(struct cc_pen *pen)
{
	cc_buf_adds(pen->out, "</checkstyle>\n");
	return CC_OK;
}

static enum cc_status write_checkstyle(struct cc_buf *out, const struct cc_report *report, const struct cc_style *style)
{
	static const struct cc_layout layout = {.begin = begin, .finding = write_finding, .end = end};
	return cc_pen_write(out, report, style, &layout);
}

const struct cc_format cc_format_checkstyle = {
    .id = "checkstyle", .title = "Checkstyle XML for review tools", .write = write_checkstyle};
