// what a function is told of its `this` says less than what it is called with
const valueOf = function (this: { v: Record<string, unknown> }): Record<string, unknown> {
	return this.v;
};
const value = valueOf.call({ v: { a: "x", b: null, c: [1, null], d: undefined } });
console.log(value, value["b"], value["d"], value["e"], Object.entries(value), JSON.stringify(value));

// in what an arrow function gives at once
const told = function (this: { v: Record<string, unknown> }): Record<string, unknown> {
	return this.v;
};
const apart = (() => told.call({ v: { a: "x", b: null, d: undefined } }))();
console.log(apart, apart["b"], apart["d"]);
