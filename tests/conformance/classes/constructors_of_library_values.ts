// The name of what has made one of JavaScript's own is known by its type.
const map = new Map([[1, 2]]);
const tuple = [1, "a"] as const;
const names = [map.constructor.name, new Set([1]).constructor.name, [1].constructor.name, tuple.constructor.name];
names.push("x".constructor.name, (5).constructor.name, true.constructor.name, Symbol("s").constructor.name);
names.push(new Date(0).constructor.name, /x/.constructor.name, new Error("e").constructor.name);
names.push(Promise.resolve(1).constructor.name, new Uint8Array(1).constructor.name, new Int16Array(1).constructor.name);
names.push(new WeakMap().constructor.name, new RangeError("r").constructor.name);
console.log(names.join());
function counted(): number[] {
	console.log("called");
	return [];
}
console.log(counted().constructor.name, counted()?.constructor.name);
class Own {}
console.log(new Own().constructor.name, typeof new Own().constructor.name);
