// O7 what each function has asked of any, as a test for a function; and the constructor
const isFunction = (v: any): boolean => !!(v && v.constructor && v.call && v.apply);
class Tool {
	call = 0;
}
const values: any[] = [
	() => 1,
	5,
	null,
	undefined,
	{ call: 1 },
	{ call: 1, apply: true },
	"x",
	Tool,
	new Tool(),
	[],
	Math.max,
];
values.push({ constructor: 0, call: 1, apply: 1 }, { constructor: null }, true, "", function named() {});
for (const v of values) console.log(isFunction(v));
for (const v of values.filter((x) => x != null)) console.log(!!v.constructor, v.bind ? "bind" : "none", !v.call);
try {
	if (values[2].constructor) console.log("never");
} catch (e) {
	console.log((e as Error).message);
}
try {
	if (values[3].call) console.log("never");
} catch (e) {
	console.log((e as Error).message);
}
