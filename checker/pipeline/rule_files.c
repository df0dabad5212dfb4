/* Files that ship beside the rules: schemas, and packs and a configuration to begin from.
 * Leaves loading packs to ruleset/. */
#include <stdint.h>
#include <stdio.h>

#include "pipeline/engine.h"
#include "pipeline/page.h"
#include "ruleset/pack_files.h"

enum { FOLDER_MAX = 4096 };

/* One row a file rules/schema/new/<kind>.yaml. */
static const char *const skeletons[] = {"metric", "extend", "scope",	"unit", "words",
					"period", "facts",  "relation", "text", NULL};

const char *claimcheck_skeleton_kind(size_t index)
{
	return index < sizeof(skeletons) / sizeof(skeletons[0]) ? skeletons[index] : NULL;
}

/* The bytes of `name` below the folder of the rules, in `arena`. */
static enum cc_status read_shipped(struct cc_str *out, const char *shipped, const char *name, struct cc_arena *arena)
{
	char folder[FOLDER_MAX];
	char path[FOLDER_MAX * 2];
	struct cc_error err = {0};
	if (shipped == NULL)
		claimcheck_default_rules(folder, sizeof(folder));
	(void)snprintf(path, sizeof(path), "%s/schema/%s", shipped != NULL ? shipped : folder, name);
	return cc_pack_files_read(out, cc_str_from(path), arena, &err);
}

/* The pack's id stands in its first line `pack: …`. */
static void add_with_id(struct cc_buf *page, struct cc_str text, const char *pack)
{
	struct cc_str key = CC_STR("\npack: ");
	size_t at = pack != NULL ? cc_str_find(text, key, 0) : SIZE_MAX;
	if (at == SIZE_MAX) {
		cc_buf_add(page, text);
		return;
	}
	size_t end = cc_str_find(text, CC_STR("\n"), at + key.len);
	cc_buf_add(page, cc_str_slice(text, 0, at + key.len));
	cc_buf_adds(page, pack);
	cc_buf_add(page, cc_str_slice(text, end != SIZE_MAX ? end : text.len, text.len));
}

static enum claimcheck_status send_shipped(const char *shipped, const char *name, const char *pack,
					   const struct claimcheck_sink *sink)
{
	struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
	struct cc_str text = {0};
	enum cc_status status = arena != NULL ? read_shipped(&text, shipped, name, arena) : CC_ERR_NOMEM;
	enum claimcheck_status result = status == CC_ERR_NOMEM ? CLAIMCHECK_ERR_NOMEM : CLAIMCHECK_NOT_FOUND;
	if (status == CC_OK) {
		struct cc_buf page = cc_buf_new(&cc_alloc_libc, CC_PAGE_MAX);
		add_with_id(&page, text, pack);
		result = cc_page_send(&page, sink);
	}
	cc_arena_free(arena);
	return result;
}

enum claimcheck_status claimcheck_rules_schema(const char *shipped, const struct claimcheck_sink *sink)
{
	return send_shipped(shipped, "pack.schema.json", NULL, sink);
}

enum claimcheck_status claimcheck_config_schema(const char *shipped, const struct claimcheck_sink *sink)
{
	return send_shipped(shipped, "config.schema.json", NULL, sink);
}

enum claimcheck_status claimcheck_config_skeleton(const char *shipped, const struct claimcheck_sink *sink)
{
	return send_shipped(shipped, "config.yaml", NULL, sink);
}

enum claimcheck_status claimcheck_rules_skeleton(const char *shipped, const char *kind, const char *pack,
						 const struct claimcheck_sink *sink)
{
	char name[64];
	for (size_t i = 0; skeletons[i] != NULL; i++) {
		if (strcmp(skeletons[i], kind) != 0)
			continue;
		(void)snprintf(name, sizeof(name), "new/%s.yaml", kind);
		return send_shipped(shipped, name, pack, sink);
	}
	return CLAIMCHECK_NOT_FOUND;
}
