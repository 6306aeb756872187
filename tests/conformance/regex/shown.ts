// Regular expressions as console.log shows them: by their text, also inside other things; JSON knows nothing of them.

interface Rule {
	readonly name: string;
	readonly pattern: RegExp;
	readonly skip?: RegExp | null;
}

const rules: Rule[] = [
	{ name: "number", pattern: /\d+(\.\d+)?/ },
	{ name: "word", pattern: /[a-z]\w*/iy, skip: null },
	{ name: "path", pattern: new RegExp("/[^/]+", "g"), skip: /\s/ },
];
console.log(rules);
console.log(/ab+c/gi, [/x/], { slash: /y\/z/ }, new RegExp(""));
console.log(new Map([["key", /x/]]), new Set([/y/g]));
console.log({ a: { b: { c: /deep/, d: { e: /deeper/ } } } }, [[[[/deeper/]]]]);

class Token {
	constructor(
		readonly kind: string,
		readonly pattern: RegExp,
	) {}
}
console.log(new Token("digit", /\d/), [/a/, /b/g].join(), `${/c/}`);

const either = (text: string): RegExp | string => (text.startsWith("/") ? /made/ : text);
console.log(either("/"), either("text"), [either("/"), either("text")]);

const unknown: unknown = /unknown/u;
const anything: any = { pattern: /any/g, list: [/in a list/] };
console.log(unknown, [unknown], anything, anything.pattern);
console.log(JSON.stringify({ pattern: /x/, unknown }), JSON.stringify([/x/]), JSON.stringify(anything));
console.dir(/directly/);
