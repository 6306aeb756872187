// what a function is told of its `this` says less than what it is called with
const valueOf = function (this: { v: Record<string, unknown> }): Record<string, unknown> {
	return this.v;
};
const value = valueOf.call({ v: { a: "x", b: null, c: [1, null], d: undefined } });
console.log(value, value["b"], value["d"], value["e"], Object.entries(value), JSON.stringify(value));
