// a date has no keys of its own
function equals(a: any, b: any): boolean {
	if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b);
	const keys = Object.keys(a);
	return keys.length === Object.keys(b).length && keys.every((key) => equals(a[key], b[key]));
}
console.log(equals({ at: new Date(5), n: [1] }, { at: new Date(5), n: [1] }));
console.log(equals({ at: new Date(5) }, { at: null }), equals({ pattern: /a/ }, { pattern: /a/ }));
