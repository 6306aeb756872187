// A chain that goes on from an iterator of a Map or Set makes it once.
const sizes = new Map([["a", 1]]);
let calls = 0;
function all() {
	calls++;
	return sizes;
}
console.log(all().values()?.next().value, all().keys()?.next()?.value, all()?.entries()?.next().value, calls);
console.log(new Set([calls++])?.values()?.next().value, calls);
const holder: { sizes?: Map<string, number> } = { sizes };
console.log(holder.sizes?.values().next().value, holder.sizes?.values()?.next()?.value, holder.sizes?.keys().next()?.value);
