/* .claimcheck.yaml: values with their places, every mistake with its place and what would be right, memory. */
#include <jansson.h>
#include <stdlib.h>

#include "base/buf.h"
#include "config_fixture.h"

struct mistake_case {
	const char *name;
	const char *text;
	const char *told; /* "" where all is right */
};

static const struct mistake_case mistakes[] = {
    {"nothing", "", ""},
    {"comments alone", "# later\n\n  # perhaps\n", ""},
    {"a word", "fail-on: warning\n", ""},
    {"a word that is none", "fail-on: warn\n", "1:10: `warn` is none of: error, warning, info, never|"},
    {"an unknown key with a near one", "ignor: [vintage]\n",
     "1:1: unknown key `ignor` in the configuration; did you mean `ignore`?|"},
    {"a list that is a word", "select: vintage\n", "1:9: `select` must be a list, not a text|"},
    {"a check that is none", "select:\n  - value-conflit\n",
     "2:5: no check is called `value-conflit`; did you mean `value-conflict`?|"},
    {"a check that resembles none", "ignore: [spelling]\n",
     "1:10: no check is called `spelling`; claimcheck checks list names them all|"},
    {"prefixes, rules and all", "select: [all, value, garbled-text/stray-word]\n", ""},
    {"a rule of no check", "select: [garbled/stray-word]\n",
     "1:10: no check is called `garbled`; claimcheck checks list names them all|"},
    {"a severity", "severity: { vintage: off, value: info }\n", ""},
    {"a severity that is none", "severity:\n  vintage: none\n", "2:12: `none` is none of: info, warning, error, off|"},
    {"the severity of no check", "severity:\n  vintag: off\n",
     "2:3: no check is called `vintag`; did you mean `vintage`?|"},
    {"an override without files", "overrides:\n  - ignore: [vintage]\n", "2:5: an override lacks the key `files`|"},
    {"an unknown key of an override", "overrides:\n  - files: [a]\n    ignored: [vintage]\n",
     "3:5: unknown key `ignored` in an override; did you mean `ignore`?|"},
    {"two mistakes, in the order of the keys", "fail-on: x\nlanguage: zh\n",
     "2:11: `zh` is none of: en, zh-CN|1:10: `x` is none of: error, warning, info, never|"},
    {"a key twice", "fail-on: info\nfail-on: error\n", "2:1: key `fail-on` stands twice in this map: keep one|"},
    {"no value", "baseline:\n", "1:1: `baseline` has no value: give it a text or leave it away|"},
};

START_TEST(mistakes_are_told)
	{
		const struct mistake_case *row = &mistakes[_i];
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_config config;
		struct config_told told;
		enum cc_status status = config_of(&config, row->text, &told, arena);
		ck_assert_msg(strcmp(told.text, row->told) == 0, "%s: %s", row->name, told.text);
		ck_assert_int_eq(status, row->told[0] == '\0' ? CC_OK : CC_ERR_RULE);
		cc_arena_free(arena);
	}
END_TEST

struct value_case {
	const char *name;
	const char *text;
	const char *key;
	const char *values; /* "|" behind each, with line:column; NULL: not set */
};

static const struct value_case values[] = {
    {"a word", "# x\nfail-on: warning\n", "fail-on", "warning@2:10|"},
    {"not set", "fail-on: warning\n", "language", NULL},
    {"a list", "select: [vintage,\n  value]\n", "select", "vintage@1:10|value@2:3|"},
    {"a path speaks from the file's folder", "baseline: known.txt\n", "baseline", "../known.txt@1:11|"},
    {"an absolute path stays", "against: [/archive, old]\n", "against", "/archive@1:11|../old@1:21|"},
    {"severities", "severity:\n  value: info\n", "severity", "value: info@2:3|"},
    {"overrides show their files", "overrides:\n  - files: [a/, b]\n    ignore: [value]\n", "overrides", "a/ b@2:5|"},
};

START_TEST(values_and_places)
	{
		const struct value_case *row = &values[_i];
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_config config;
		struct config_told told;
		ck_assert_int_eq(config_of(&config, row->text, &told, arena), CC_OK);
		const struct cc_config_setting *setting = cc_config_find(&config, row->key);
		struct cc_buf shown = cc_buf_new(&cc_alloc_libc, 1000);
		for (size_t i = 0; setting != NULL && i < setting->value_count; i++)
			cc_buf_addf(&shown, "%.*s@%zu:%zu|", (int)setting->values[i].text.len,
				    setting->values[i].text.ptr, setting->values[i].line, setting->values[i].column);
		if (row->values == NULL)
			ck_assert_msg(setting == NULL, "%s", row->name);
		else
			ck_assert_msg(strcmp(shown.data, row->values) == 0, "%s: %s", row->name, shown.data);
		cc_buf_free(&shown);
		cc_arena_free(arena);
	}
END_TEST

/* rules/schema/config.schema.json knows the keys and words that the program knows, no more and no less. */
START_TEST(schema_is_the_same)
	{
		char path[1024];
		json_error_t error;
		const char *source = getenv("CC_SOURCE");
		(void)snprintf(path, sizeof(path), "%s/rules/schema/config.schema.json", source != NULL ? source : ".");
		json_t *schema = json_load_file(path, 0, &error);
		ck_assert_msg(schema != NULL, "%s", error.text);
		const json_t *properties = json_object_get(schema, "properties");
		size_t count = 0;
		for (; cc_config_keys[count].name != NULL; count++) {
			const struct cc_config_key *key = &cc_config_keys[count];
			const json_t *property = json_object_get(properties, key->name);
			ck_assert_msg(property != NULL, "%s", key->name);
			const json_t *words = json_object_get(property, "enum");
			size_t word = 0;
			for (; key->choices != NULL && key->choices[word] != NULL; word++)
				ck_assert_str_eq(json_string_value(json_array_get(words, word)), key->choices[word]);
			ck_assert_uint_eq(json_array_size(words), word);
		}
		ck_assert_uint_eq(json_object_size(properties), count);
		json_decref(schema);
	}
END_TEST

static bool read_whole(const struct cc_alloc *alloc, void *context)
{
	(void)context;
	struct cc_arena *arena = cc_arena_new(alloc);
	struct cc_config config;
	struct config_told told;
	enum cc_status status = CC_ERR_NOMEM;
	if (arena != NULL)
		status = config_of(&config, "baseline: b\noverrides:\n  - files: [a]\n    severity: { value: off }\n",
				   &told, arena);
	cc_arena_free(arena);
	return status == CC_OK;
}

START_TEST(memory_runs_out)
	{
		cc_test_every_allocation(read_whole, NULL);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("project.config");
	TCase *tcase = tcase_create("config");
	tcase_add_loop_test(tcase, mistakes_are_told, 0, (int)(sizeof(mistakes) / sizeof(mistakes[0])));
	tcase_add_loop_test(tcase, values_and_places, 0, (int)(sizeof(values) / sizeof(values[0])));
	tcase_add_test(tcase, schema_is_the_same);
	tcase_add_test(tcase, memory_runs_out);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
