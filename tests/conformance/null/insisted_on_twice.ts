// `x!!` says no more than `x!`.
function find(isThere: boolean): string | undefined {
	return isThere ? "found" : undefined;
}
const first = find(false)!!;
console.log(first, [first], `${first}`, typeof first);
console.log(find(true)!!.length, (find(false)!)!, [find(false)][0]!!);
const holder = { name: find(false) };
console.log(holder.name!!, holder!.name!!, [...[holder.name]][0]!!);
