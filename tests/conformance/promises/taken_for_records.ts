// a promise that a type takes for a record: what it is awaited for is shown as what it is
const wait = (ms: number) => new Promise<string>((done) => setTimeout(() => done("slept"), ms));
function f(): Record<string, any> {
	return wait(1) as any;
}
function g(): Record<string, any> {
	return wait(1);
}
async function main() {
	const r = await f();
	console.log(r);
	const q = await g();
	console.log(q, typeof q);
	console.log(await f());
}
main();
