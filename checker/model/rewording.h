/* What a word is where two sentences are laid side by side: left out, exchanged, turned into its opposite.
 * Leaves the words themselves to the packs (`rewordings:`), and what a difference means to checks/. */
#ifndef CC_MODEL_REWORDING_H
#define CC_MODEL_REWORDING_H

/* Enum, name in packs. */
#define CC_REWORDINGS(X)                                                                                               \
	X(DROP, "drop")		/* 据悉 此外; moreover, about: a second printing adds or drops it */               \
	X(SAME, "same")		/* 表示 介绍; said, stated: the words of one row stand for one another */          \
	X(SLIGHT, "slight")	/* 个 家; of: dropped or added at a place where two sentences differ */              \
	X(RISES, "rises")	/* 增长 上升; rose: against a word of `falls` it says the opposite */              \
	X(FALLS, "falls")	/* 下降 减少; fell */                                                              \
	X(NEGATION, "negation") /* 不 未 没有; not: turns a sentence into its opposite */                          \
	X(TITLE, "title")	/* 主任 教授; Dr: stands before or behind a person's name */                       \
	X(SAYS, "says")		/* 说 表示; said: stands behind a person's name */                                  \
	X(BODY, "body")		/* 大学 医院 县: ends the name of a place or an organisation */                   \
	X(NONE, "none")		/* 不仅 不断: hides the shorter words inside it */

#define CC_REWORDING_ENUM(name, word) CC_REWORDING_##name,
enum cc_rewording { CC_REWORDINGS(CC_REWORDING_ENUM) CC_REWORDING_COUNT };
#undef CC_REWORDING_ENUM

#endif
