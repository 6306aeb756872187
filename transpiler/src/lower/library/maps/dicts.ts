// Methods of Python's dict and set, as our typings declare them.

import { ts } from "ts-morph";
import * as py from "../../../python/build.ts";
import { asWritten, contains, type Methods, putAt } from "../method.ts";

export const DICT_METHODS: Methods = {
	/** `d.get(k)!` insists that it is there. */
	get: ({ self, args, node }) =>
		ts.isNonNullExpression(node.parent) && args.length === 1 && args[0] !== undefined
			? py.index(self, args[0])
			: py.method(self, "get", args),
	set: (call) => {
		const [key, value] = call.args;
		if (key === undefined || value === undefined) return null;
		putAt(call, key, value);
		return py.NONE;
	},
	has: (call) => (call.args[0] === undefined ? null : contains(call, call.args[0])),
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
	has: (call) => (call.args[0] === undefined ? null : contains(call, call.args[0])),
	delete: ({ self, args }) => py.method(self, "discard", args),
	clear: asWritten("clear"),
};
