// `x!!` says no more than `x!`.
function find(isThere: boolean): string | undefined {
	return isThere ? "found" : undefined;
}
const first = find(false)!!;
console.log(first, [first], `${first}`, typeof first);
console.log(find(true)!!.length, (find(false)!)!, [find(false)][0]!!);
const holder = { name: find(false) };
console.log(holder.name!!, holder!.name!!, [...[holder.name]][0]!!);
// what `String` is given as a callback may be missing, too
const words = [false, true].map((isThere) => find(isThere)!);
console.log(words.map(String), words.map(String).join("|"), [find(false)!].map(String).join());
