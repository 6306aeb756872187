// Methods of Python's dict and set, as our typings declare them.

import { ts } from "ts-morph";
import * as py from "../../python/build.ts";
import { asWritten, type Methods } from "./method.ts";

export const DICT_METHODS: Methods = {
	/** `d.get(k)!` insists that it is there. */
	get: ({ self, args, node }) =>
		ts.isNonNullExpression(node.parent) && args.length === 1 && args[0] !== undefined
			? py.index(self, args[0])
			: py.method(self, "get", args),
	set: ({ cx, self, args }) => {
		const [key, value] = args;
		if (key === undefined || value === undefined) return null;
		cx.push(py.assign(py.index(self, key), value));
		return py.NONE;
	},
	has: ({ self, args }) => (args[0] === undefined ? null : py.compare("in", args[0], self)),
	delete: ({ self, args }) => py.method(self, "pop", [...args, py.NONE]),
	pop: asWritten("pop"),
	setdefault: asWritten("setdefault"),
	update: asWritten("update"),
	clear: asWritten("clear"),
	keys: asWritten("keys"),
	values: asWritten("values"),
	items: asWritten("items"),
};

export const SET_METHODS: Methods = {
	add: asWritten("add"),
	has: ({ self, args }) => (args[0] === undefined ? null : py.compare("in", args[0], self)),
	delete: ({ self, args }) => py.method(self, "discard", args),
	clear: asWritten("clear"),
};
