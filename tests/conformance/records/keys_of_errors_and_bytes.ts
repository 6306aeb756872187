// Object.keys and the like of what may be an error, bytes or a symbol: an error without fields lists nothing.
class Plain extends Error {}
const keys = (value: any) => Object.keys(value).join();
console.log(keys({ a: 1 }), keys(new Error("x")), keys(new RangeError("x")), keys(new Plain("y")));
console.log(keys(new Uint8Array([5, 6])), keys(Symbol("s")));
function written(value: any): string {
	if (value && typeof value === "object")
		return `{${Object.entries(value)
			.map(([k, v]) => `${k}=${written(v)}`)
			.join()}}`;
	return `${value}`;
}
console.log(written({ e: new Error("m"), b: new Uint8Array([7]) }));
console.log(
	{ ...(new Error("q") as any) },
	{ ...(new Uint8Array(2) as any) },
	Object.values(new TypeError("z") as any),
);
for (const key in new Error("w") as any) console.log(key);
