// Records of type any are merged and counted by their keys in programs whose literals have methods, and that freeze some.
const merged = (a: any, b: any): any => {
	const r = { ...a };
	for (const k of Object.keys(b)) r[k] = k in a ? merged(a[k], b[k]) : b[k];
	return r;
};
function mergeInto(target: any, source: any): any {
	for (const key of Object.keys(source)) {
		const value = source[key];
		const isRecord = value && typeof value === "object" && !Array.isArray(value);
		target[key] = isRecord ? mergeInto(target[key] ?? {}, value) : value;
	}
	return target;
}
function frozen(o: any): any {
	for (const value of Object.values(o)) if (value && typeof value === "object") frozen(value);
	return Object.freeze(o);
}
const counter = {
	n: 1,
	next() {
		return this.n++;
	},
};
console.log(merged({ a: 1, b: { d: { e: 1 } } }, { b: { d: { f: 2 } }, z: null }));
console.log(mergeInto({ a: { b: 1 } }, { a: { c: [2] }, d: { e: 0 } }), counter.next(), counter.next());
const deep = frozen({ a: { b: [1] } });
console.log(Object.isFrozen(deep.a.b), deep);
const counts: any = {};
for (const word of "a b a".split(" ")) {
	const n = counts[word] ?? 0;
	counts[word] = n + 1;
}
console.log(counts);
const copied = merged({ m: 0 }, counter);
console.log(copied.next(), copied.next(), copied.n, counter.n);
try {
	merged(deep, {}).a.b.push(2);
} catch (e) {
	console.log(e instanceof TypeError);
}
function filled(target: any, source: any): any {
	for (const key of Object.keys(source)) target[key] = target[key] ?? source[key];
	return target;
}
const stepper: any = {
	n: 1,
	step() {
		return this.n;
	},
};
console.log(filled({ n: 5 }, stepper).step(), filled({ step: () => 0 }, stepper).step(), filled({}, stepper).step());
