// null and undefined, each where only one of them can be (U1)
function find(key: string): number | undefined {
	return key === "a" ? 1 : undefined;
}
function load(key: string): number | null {
	return key === "a" ? 1 : null;
}
console.log(find("b"), load("b"), find("a"), load("a"));
console.log(String(find("b")), String(load("b")), `${find("b")} ${load("b")}`);
console.log(find("b") === undefined, load("b") === null, find("b") == null, load("b") == undefined);
console.log(typeof find("b"), typeof load("b"));
console.log([find("b"), find("a")], [load("b")]);
console.log(JSON.stringify({ found: load("b") }), JSON.stringify([load("b")]));
