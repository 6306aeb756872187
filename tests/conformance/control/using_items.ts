// for (using x of xs): each is given back after its turn, however that ends (K5)
/// <reference lib="esnext.disposable" />
const log: string[] = [];
class Lease implements Disposable {
	constructor(readonly name: string) {}
	[Symbol.dispose]() { log.push(`end ${this.name}`); }
}
const leases = (...names: string[]) => names.map((n) => new Lease(n));
for (using lease of leases("a", "b")) log.push(`use ${lease.name}`);
outer: for (const round of [1, 2]) {
	for (using lease of leases("c", "d", "e")) {
		if (lease.name === "c") continue;
		if (round === 2) break outer;
		if (lease.name === "e") break;
		log.push(`round ${round} ${lease.name}`);
	}
}
function find(name: string) {
	for (using lease of leases("f", "g", "h")) if (lease.name === name) return lease.name;
	return "none";
}
log.push(find("g"), find("x"));
try {
	for (using lease of [null, ...leases("i", "j")]) if (lease?.name === "i") throw new Error("stop");
} catch (e) { log.push((e as Error).message); }
console.log(log.join(", "));
class Link {
	constructor(readonly n: number) {}
	async [Symbol.asyncDispose]() { await null; console.log("closed", this.n); }
}
async function main() {
	for (await using link of [new Link(1), new Link(2)]) console.log("open", link.n);
}
main().then(() => console.log("done"));
