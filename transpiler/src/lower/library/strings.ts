// Methods of strings.

import { ts } from "ts-morph";
import * as py from "../../python/build.ts";
import { type Method, type Methods, sliceOf } from "./method.ts";

const noArguments =
	(name: string): Method =>
	({ self, args }) =>
		args.length === 0 ? py.method(self, name) : null;

const itself: Method = ({ self }) => self;

export const STRING_METHODS: Methods = {
	encode: noArguments("encode"),
	slice: sliceOf,
	trim: noArguments("strip"),
	trimStart: noArguments("lstrip"),
	trimEnd: noArguments("rstrip"),
	toLowerCase: noArguments("lower"),
	toUpperCase: noArguments("upper"),
	toString: itself,
	valueOf: itself,
	startsWith: ({ self, args }) => (args.length === 1 ? py.method(self, "startswith", args) : null),
	endsWith: ({ self, args }) => (args.length === 1 ? py.method(self, "endswith", args) : null),
	includes: ({ self, args }) => (args.length === 1 && args[0] !== undefined ? py.compare("in", args[0], self) : null),
	indexOf: ({ self, args }) => (args.length === 1 ? py.method(self, "find", args) : null),
	lastIndexOf: ({ self, args }) => (args.length === 1 ? py.method(self, "rfind", args) : null),
	replaceAll: ({ self, args, node }) => (isText(node, 1) ? py.method(self, "replace", args) : null),
	replace: ({ self, args, node }) => (isText(node, 1) ? py.method(self, "replace", [...args, py.int(1)]) : null),
	split: ({ self, args, node }) => {
		const [separator] = args;
		if (args.length !== 1 || separator === undefined) return null;
		const [given] = node.arguments;
		if (given === undefined || !ts.isStringLiteralLike(given)) return null;
		return given.text === "" ? py.call("list", [self]) : py.method(self, "split", args);
	},
	repeat: ({ self, args }) => (args[0] === undefined ? null : py.binary("*", self, args[0])),
	charCodeAt: ({ cx, self, args }) => py.call(cx.helper("_char_code"), [self, args[0] ?? py.int(0)]),
	padStart: ({ cx, self, args }) => py.call(cx.helper("_pad_start"), [self, ...args]),
	padEnd: ({ cx, self, args }) => py.call(cx.helper("_pad_end"), [self, ...args]),
};

/** Is the argument a literal without `$`, which `replace` would read as a pattern? */
function isText(node: ts.CallExpression, at: number): boolean {
	const [what] = node.arguments;
	const by = node.arguments[at];
	return (
		what !== undefined &&
		!ts.isRegularExpressionLiteral(what) &&
		by !== undefined &&
		ts.isStringLiteralLike(by) &&
		!by.text.includes("$")
	);
}
