// `{}` beside other values: by its type TypeScript knows them all, so that the type says nothing of any
const values = [0, 1, "", "a", null, undefined, {}, [], Number.NaN, true, false];
for (const v of values) console.log(v ? "truthy" : "falsy", !v, typeof v, v);
console.log(values);
console.log(values.filter(Boolean).length, values.includes("a"), values.indexOf(1), values.includes(true));

const table = [
	{ input: 1, want: "1" },
	{ input: {}, want: "[object Object]" },
	{ input: [1, 2], want: "1,2" },
	{ input: "x", want: "x" },
];
for (const { input, want } of table) console.log(String(input) === want, `${input}`, input);

for (const [name, value] of [
	["number", 1],
	["object", {}],
])
	console.log(name, typeof value === name, String(value));

function found(n: number) {
	if (n > 1) return n;
	if (n > 0) return "one";
	return {};
}
console.log(String(found(2)), found(1), typeof found(0), found(0));
const either = (isThere: boolean) => (isThere ? 5 : {});
console.log(String(either(true)), either(true), either(false));

const nothing = {};
for (const v of [nothing, 5, "x"]) console.log(String(v), v ? 1 : 0, v);
for (const c of [{}, new Map([["a", 1]]), new Set([1]), [1]]) console.log(c);

// where all are objects it is one of them
const settings = [{}, { size: 1 }, { size: 2, name: "b" }];
for (const s of settings) console.log(s, s.size ?? "none", Object.keys(s).length);
const people = [
	{ name: "a", more: {} },
	{ name: "b", more: {} },
];
console.log(people, Object.keys(people[0]?.more ?? {}).length);

// what is stored in its place, and what a parameter is given
let state = {};
console.log(state, String(state));
state = 5;
console.log(state, String(state), [state, "x"].map(String));
class Holder {
	data = {};
	#own = {};
	put(x: object): string {
		this.#own = x;
		return `${this.#own}`;
	}
}
const holder = new Holder();
holder.data = true;
console.log(holder, String(holder.data), holder.put([1, 2]));
const box = { v: {} };
box.v = "text";
console.log(box, String(box.v), box.v);
function tell(y = {}): void {
	console.log(y, String(y), typeof y);
}
tell();
tell(5);
tell("a");
tell([1]);
tell({ a: 1 });
tell(new Map([["k", 1]]));
const merged = (options = {}) => ({ size: 1, ...options });
console.log(merged(), merged({ size: 2 }), Object.keys(merged({ name: "x" })));
