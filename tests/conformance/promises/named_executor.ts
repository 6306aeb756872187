// Y7: an executor that stands elsewhere is given what it takes
function never() {
	console.log("started");
}
function at_once(resolve: (value: number) => void) {
	resolve(7);
}
const failing = (_: unknown, reject: (reason: string) => void) => reject("no");
new Promise(never);
new Promise(at_once).then((v) => console.log("got", v));
new Promise<number>(failing).catch((e) => console.log("failed", e));
const registered: Record<string, any> = {
	never: () => console.log("started by key"),
	atOnce: (resolve: (value: number) => void) => resolve(9),
};
new Promise(registered["never"]);
new Promise(registered["atOnce"]).then((v) => console.log("got", v));
