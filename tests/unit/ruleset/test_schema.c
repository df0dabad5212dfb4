/* rules/schema/pack.schema.json knows the keys that the forms know, no more and no less. */
#include <jansson.h>
#include <stdio.h>

#include "pack_fixture.h"
#include "ruleset/form.h"

static json_t *schema;

static void load_schema(void)
{
	char path[PACK_PATH_MAX];
	json_error_t error;
	schema = json_load_file(pack_source_path(path, "rules/schema/pack.schema.json").ptr, 0, &error);
	ck_assert_msg(schema != NULL, "%s:%d: %s", path, error.line, error.text);
}

static void free_schema(void)
{
	json_decref(schema);
	schema = NULL;
}

/* "unit part" is #/$defs/unit-part; the pack is the root. A short form beside the map stands in oneOf. */
static json_t *definition(const char *form)
{
	char name[64];
	(void)snprintf(name, sizeof(name), "%s", form);
	for (char *c = name; *c != '\0'; c++)
		*c = *c == ' ' ? '-' : *c;
	json_t *found = strcmp(name, "pack") == 0 ? schema : json_object_get(json_object_get(schema, "$defs"), name);
	ck_assert_msg(found != NULL, "the schema lacks #/$defs/%s", name);
	json_t *forms = json_object_get(found, "oneOf");
	for (size_t i = 0; i < json_array_size(forms); i++)
		if (json_object_get(json_array_get(forms, i), "properties") != NULL)
			return json_array_get(forms, i);
	return found;
}

static bool is_required(const json_t *map, const char *key)
{
	const json_t *required = json_object_get(map, "required");
	for (size_t i = 0; i < json_array_size(required); i++)
		if (strcmp(json_string_value(json_array_get(required, i)), key) == 0)
			return true;
	return false;
}

static void check_form(const struct cc_form *form)
{
	const json_t *map = definition(form->name);
	const json_t *properties = json_object_get(map, "properties");
	ck_assert_msg(json_is_false(json_object_get(map, "additionalProperties")), "%s: additionalProperties",
		      form->name);
	for (size_t i = 0; i < form->key_count; i++) {
		const struct cc_key *key = &form->keys[i];
		ck_assert_msg(json_object_get(properties, key->name) != NULL, "%s: the schema lacks `%s`", form->name,
			      key->name);
		ck_assert_msg(is_required(map, key->name) == key->required, "%s: `%s` is required in one of them only",
			      form->name, key->name);
	}
	ck_assert_msg(json_object_size(properties) == form->key_count, "%s: the schema knows %zu keys, the form %zu",
		      form->name, json_object_size(properties), form->key_count);
}

START_TEST(keys_are_the_same)
	{
		for (size_t i = 0; cc_forms[i] != NULL; i++)
			check_form(cc_forms[i]);
	}
END_TEST

/* The words that a pack may choose from, as the schema lists them. */
static void check_words(const char *form, const char *key, const char *const *words, size_t count)
{
	const json_t *property = json_object_get(json_object_get(definition(form), "properties"), key);
	const json_t *listed = json_object_get(property, "enum");
	ck_assert_msg(json_array_size(listed) == count, "%s: %s: %zu words in the schema, %zu in the model", form, key,
		      json_array_size(listed), count);
	for (size_t i = 0; i < count; i++)
		ck_assert_msg(strcmp(json_string_value(json_array_get(listed, i)), words[i]) == 0, "%s: %s", key,
			      words[i]);
}

#define WORD(name, word) word,
static const char *const cues[] = {CC_CUES(WORD)};
static const char *const wordings[] = {CC_WORDINGS(WORD)};
static const char *const rewordings[] = {CC_REWORDINGS(WORD)};
static const char *const qualifiers[] = {CC_QUALIFIERS(WORD)};
static const char *const figure_lists[] = {CC_FIGURE_LISTS(WORD)};
static const char *const aspects[] = {CC_ASPECTS(WORD)};
static const char *const modalities[] = {CC_MODALITIES(WORD)};
#undef WORD
#define CC_WORD_LIST(name, word) word,
static const char *const word_lists[] = {
#include "ruleset/word_lists.def"
};
#undef CC_WORD_LIST
#define CC_NATURE(name, word) word,
static const char *const natures[] = {
#include "ruleset/natures.def"
};
#undef CC_NATURE

START_TEST(words_are_the_same)
	{
		check_words("cue", "cue", cues, CC_COUNT_OF(cues));
		check_words("wording", "wording", wordings, CC_COUNT_OF(wordings));
		check_words("rewording", "rewording", rewordings, CC_COUNT_OF(rewordings));
		check_words("qualifier", "qualifier", qualifiers, CC_COUNT_OF(qualifiers));
		check_words("figure words", "list", figure_lists, CC_COUNT_OF(figure_lists));
		check_words("word list", "list", word_lists, CC_COUNT_OF(word_lists));
		check_words("nature", "nature", natures, CC_COUNT_OF(natures));
		check_words("claim", "aspect", aspects, CC_COUNT_OF(aspects));
		check_words("claim", "modality", modalities, CC_COUNT_OF(modalities));
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("ruleset.schema");
	TCase *tcase = tcase_create("schema");
	tcase_add_checked_fixture(tcase, load_schema, free_schema);
	tcase_add_test(tcase, keys_are_the_same);
	tcase_add_test(tcase, words_are_the_same);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
